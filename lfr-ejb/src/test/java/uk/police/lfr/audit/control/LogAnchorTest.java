package uk.police.lfr.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.fixture.TestClock;

/** Whoever has every right over the database cuts the log and all that in it says how long it was. */
class LogAnchorTest {
    private static final String SHORTER = "The log is shorter than the head kept outside the database";
    private static final String OTHER = "The entries give another tree than the head kept outside the database";

    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    private final LogUnderTest under = new LogUnderTest(clock);

    /** Two entries with their checkpoint, kept aside; then five with theirs. */
    @BeforeEach
    void fiveEntriesAndTheDatabaseAsItWasAtTwo() {
        under.appendSteps(2);
        sign();
        under.tamper("create table head_at_two as select * from audit_head");
        under.appendSteps(3);
        sign();
    }

    @AfterEach
    void close() {
        under.close();
    }

    private boolean sign() {
        clock.move(Duration.ofMinutes(1));
        return under.sign();
    }

    /** Entries, end and checkpoints: the database says nothing of three entries any more. */
    private void cut() {
        under.tamper("delete from audit_entry where sequence >= 2");
        under.tamper("delete from audit_checkpoint where entries > 2");
        under.tamper("delete from audit_head");
        under.tamper("insert into audit_head select * from head_at_two");
    }

    private void found(String finding) {
        LogVerdict verdict = under.check();
        assertEquals(finding, verdict.finding());
        assertFalse(under.database.inTransaction(under.record::health).sound());
        assertEquals("AUDIT_LOG_UNSOUND", under.incidents.heard().get(0).kind());
    }

    private long signedTo() {
        return under.database.inTransaction(
                () -> under.checkpoints.latest().map(CheckpointLine::entries).orElse(0L));
    }

    @Test
    void whatIsKeptIsTheNewestHeadAndTheLogIsSound() throws IOException {
        assertEquals(
                under.database
                        .inTransaction(under.checkpoints::latest)
                        .orElseThrow()
                        .note(),
                Files.readString(file()));
        assertTrue(under.check().intact());
    }

    @Test
    void aCutThatTheDatabaseDoesNotShowIsFoundByTheCheck() {
        cut();
        found(SHORTER);
    }

    @Test
    void aCutLogIsNotSignedAndWhatIsKeptStays() throws IOException {
        String before = Files.readString(file());
        cut();
        assertFalse(sign(), "before anything is appended");
        assertEquals(before, Files.readString(file()));
        under.appendSteps(4);
        assertFalse(sign(), "nor when it is longer than before");
        assertEquals(before, Files.readString(file()));
        assertEquals(2, signedTo());
        found(OTHER);
    }

    @Test
    void putBackItIsSoundAgain() {
        under.tamper("create table entries_kept as select * from audit_entry where sequence >= 2");
        under.tamper("create table checkpoints_kept as select * from audit_checkpoint where entries > 2");
        under.tamper("create table head_kept as select * from audit_head");
        cut();
        found(SHORTER);
        under.tamper("insert into audit_entry select * from entries_kept");
        under.tamper("insert into audit_checkpoint select * from checkpoints_kept");
        under.tamper("delete from audit_head");
        under.tamper("insert into audit_head select * from head_kept");
        assertTrue(under.check().intact());
        under.appendSteps(1);
        assertTrue(sign());
        assertEquals(6, signedTo());
    }

    @Test
    void aHeadThatTheLogDidNotSignIsFound() throws IOException {
        Files.writeString(file(), Files.readString(file()).replace("\n5\n", "\n1\n"));
        assertFalse(sign());
        found("The head kept outside the database is not one that the log signed");
    }

    @Test
    void withoutOneTheNextCheckpointMakesIt() throws IOException {
        Files.delete(file());
        assertTrue(under.check().intact());
        under.appendSteps(1);
        assertTrue(sign());
        assertTrue(Files.exists(file()));
    }

    @Test
    void nothingIsSignedThatCannotBeKeptOutside() throws IOException {
        Files.delete(file());
        Files.delete(under.outside);
        Files.writeString(under.outside, "a file in the folder's place");
        under.appendSteps(1);
        assertThrows(UncheckedIOException.class, this::sign);
        assertEquals(5, signedTo());
    }

    private Path file() {
        return under.outside.resolve("audit.checkpoint");
    }
}
