package uk.police.lfr.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.contract.Cosigning;
import uk.police.lfr.audit.control.merkle.MerkleHash;
import uk.police.lfr.audit.control.note.Checkpoint;
import uk.police.lfr.audit.control.note.SignedNote;
import uk.police.lfr.audit.control.note.TestWitness;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.InvalidInput;

/** Signatures from outside are verified before they are kept, and what contradicts us is kept as evidence. */
class WitnessTest {
    private static final long SECONDS = 1_795_867_200;

    private final LogUnderTest under = new LogUnderTest(new TestClock(Instant.parse("2026-11-28T12:00:00Z")));
    private final TestWitness witness = new TestWitness("witness.example/pcc");

    @BeforeEach
    void aSignedLog() {
        under.appendSteps(3);
        under.sign();
    }

    @AfterEach
    void close() {
        under.close();
    }

    private void register() {
        under.database.run(() -> under.witnesses.register(witness.key().text(), "auditor"));
    }

    private CheckpointLine checkpoint() {
        return under.database.inTransaction(under.checkpoints::latest).orElseThrow();
    }

    private Cosigning cosign(String note) {
        return under.database.inTransaction(() -> under.witnesses.cosign(note));
    }

    @Test
    void aWitnessSignsAndAnyoneCanSeeIt() {
        register();
        String note = checkpoint().note()
                + witness.line(SignedNote.parse(checkpoint().note()).text(), SECONDS);
        assertEquals(Cosigning.STORED, cosign(note));
        assertEquals(Cosigning.STORED, cosign(note));
        assertEquals(note, checkpoint().note());
        assertEquals("witness.example/pcc", checkpoint().witnesses().get(0));
        assertTrue(SignedNote.parse(checkpoint().note()).signedBy(witness.key()));
        assertEquals(
                3, under.database.inTransaction(under.witnesses::all).get(0).lastSigned());
    }

    @Test
    void whatNobodyKnownSignedIsNotKept() {
        String text = SignedNote.parse(checkpoint().note()).text();
        assertEquals(Cosigning.UNKNOWN_WITNESS, cosign(checkpoint().note() + witness.line(text, SECONDS)));
        register();
        String wrong = witness.line(text.replace("\n3\n", "\n4\n"), SECONDS);
        assertEquals(Cosigning.UNKNOWN_WITNESS, cosign(checkpoint().note() + wrong));
        assertEquals(0, checkpoint().witnesses().size());
    }

    @Test
    void whatIsNoCheckpointOfOursIsRefused() {
        register();
        String foreign =
                Checkpoint.of("elsewhere.example", 3, MerkleHash.empty()).text();
        assertEquals(Cosigning.NOT_OURS, cosign(foreign + "\n" + witness.line(foreign, SECONDS)));
        assertEquals(Cosigning.NOT_OURS, cosign("nothing of the kind"));
        assertEquals(Cosigning.NOT_OURS, cosign("a\n\n\u2014 b %%%\n"));
        assertTrue(under.check().intact());
    }

    @Test
    void aHeadThatWeSignedAndNoLongerHaveIsEvidence() {
        String text = Checkpoint.of(LogOrigin.name(), 500, MerkleHash.leaf(new byte[1]))
                .text();
        assertEquals(Cosigning.CONTRADICTION, cosign(under.signer.sign(text).written()));
        assertFalse(under.check().intact());
        assertEquals("AUDIT_LOG_UNSOUND", under.incidents.heard().get(0).kind());
    }

    @Test
    void onlyWitnessKeysAreRegisteredAndEachOnce() {
        String logKey = under.signer.key().text();
        assertThrows(InvalidInput.class, () -> under.database.run(() -> under.witnesses.register(logKey, "a")));
        assertThrows(InvalidInput.class, () -> under.database.run(() -> under.witnesses.register("x+y+z", "a")));
        register();
        assertThrows(InvalidInput.class, this::register);
    }
}
