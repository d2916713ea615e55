package uk.police.lfr.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.audit.control.LogUnderTest.OpenStep;
import uk.police.lfr.audit.control.note.Checkpoint;
import uk.police.lfr.audit.control.note.SignedNote;
import uk.police.lfr.fixture.TestClock;

/** Heads are signed as the log grows, and never over a log that did anything else. */
class CheckpointTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    private final LogUnderTest under = new LogUnderTest(clock);

    @AfterEach
    void close() {
        under.close();
    }

    private long signed() {
        return under.database.inTransaction(
                () -> under.checkpoints.latest().map(CheckpointLine::entries).orElse(0L));
    }

    private void broken(String finding) {
        LogVerdict verdict = under.check();
        assertFalse(verdict.intact());
        assertEquals(finding, verdict.finding());
    }

    @Test
    void theFirstEntriesAreSignedAtOnce() {
        under.appendSteps(3);
        assertTrue(under.sign());
        CheckpointLine line =
                under.database.inTransaction(under.checkpoints::latest).orElseThrow();
        SignedNote note = SignedNote.parse(line.note());
        assertTrue(note.signedBy(under.signer.key()));
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertEquals(3, checkpoint.size());
        assertEquals(line.root(), checkpoint.rootHex());
        assertEquals(LogOrigin.name(), checkpoint.origin());
        assertTrue(under.check().intact());
    }

    @Test
    void privateEntriesWaitAMinuteAndPublicOnesDoNot() {
        under.appendSteps(1);
        under.sign();
        under.appendSteps(1);
        clock.move(Duration.ofSeconds(59));
        under.sign();
        assertEquals(1, signed());
        clock.move(Duration.ofSeconds(1));
        under.sign();
        assertEquals(2, signed());
        under.append(new OpenStep("a", "b", Map.of(), Map.of("reference", "LFR-1")));
        under.sign();
        assertEquals(3, signed());
    }

    @Test
    void aLogThatHasNotGrownIsNotSignedAgain() {
        under.appendSteps(1);
        under.sign();
        clock.move(Duration.ofHours(1));
        assertTrue(under.sign());
        assertEquals(1, signed());
    }

    @Test
    void manyTilesGiveTheSameTree() {
        for (int i = 0; i < 3; i++) {
            under.appendAtOnce(300);
            clock.move(Duration.ofMinutes(1));
            assertTrue(under.sign());
        }
        assertEquals(900, signed());
        LogVerdict verdict = under.check();
        assertTrue(verdict.intact(), verdict.finding());
        assertEquals(3, under.tamper("update audit_tile set level = level"));
        under.tamper("update audit_tile set root = hashes where n = 1");
        broken("A tile kept is not the one that the entries give");
    }

    @Test
    void aLogCutBackBelowACheckpointIsFound() {
        under.appendSteps(2);
        under.sign();
        under.tamper("create table kept as select entries, edge from audit_head");
        under.appendSteps(3);
        clock.move(Duration.ofMinutes(1));
        under.sign();
        // All of it, as somebody with every right over the database would.
        under.tamper("delete from audit_entry where sequence >= 2");
        under.tamper("update audit_head set entries = 2, edge = (select edge from kept)");
        broken("The log is shorter than a checkpoint that was signed");
        under.appendSteps(1);
        clock.move(Duration.ofMinutes(1));
        under.sign();
        assertEquals(5, signed());
    }

    @Test
    void aRewrittenLogIsNotSigned() {
        under.appendSteps(2);
        under.sign();
        var row = under.rows.from(0, 1).get(0);
        PrivateEntry forged = new PrivateEntry(0, row.entry().at(), "x", "y", "z", "", null);
        under.tamper("update audit_entry set leaf = ? where sequence = 0", LeafData.of(forged, row.salt()));
        under.appendSteps(1);
        clock.move(Duration.ofMinutes(1));
        assertFalse(under.sign());
        assertEquals(2, signed());
    }

    @Test
    void aCheckpointThatWasChangedIsFound() {
        under.appendSteps(2);
        under.sign();
        under.tamper("update audit_checkpoint set note = replace(note, 'localhost', 'localhosu')");
        broken("The entries give another tree than a checkpoint names");
    }
}
