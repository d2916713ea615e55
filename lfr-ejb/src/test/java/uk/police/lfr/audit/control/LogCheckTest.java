package uk.police.lfr.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.audit.contract.LogHealth;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.fixture.TestClock;

/** Whatever the database's owner does to the log is found, and where; nothing goes live on it. */
class LogCheckTest {
    private static final int ENTRIES = 5;

    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    private final LogUnderTest under = new LogUnderTest(clock);

    @BeforeEach
    void fiveEntries() {
        under.appendSteps(ENTRIES);
    }

    @AfterEach
    void close() {
        under.close();
    }

    private void brokenAt(long index) {
        LogVerdict verdict = under.check();
        assertFalse(verdict.intact());
        assertEquals(index, verdict.firstBroken());
        LogHealth health = under.database.inTransaction(under.record::health);
        assertFalse(health.sound());
        assertEquals(clock.instant(), health.unsoundSince());
        assertEquals(verdict.finding(), health.finding());
        assertEquals("AUDIT_LOG_UNSOUND", under.incidents.heard().get(0).kind());
    }

    @Test
    void anUntouchedLogIsIntact() {
        LogVerdict verdict = under.check();
        assertTrue(verdict.intact(), verdict.finding());
        assertEquals(ENTRIES, verdict.entries());
        assertEquals(-1, verdict.firstBroken());
        assertEquals(verdict, under.verified.heard().get(0).verdict());
        assertEquals(0, under.incidents.heard().size());
    }

    @ParameterizedTest
    @CsvSource({
        "actor, actor4",
        "action, Steq",
        "subject, deployment/33",
        "facts, threshold=0.4",
        "public_facts, threshold=0.2",
    })
    void oneChangedFieldIsFound(String column, String value) {
        assertEquals(1, under.tamper("update audit_entry set " + column + " = ? where sequence = 2", value));
        brokenAt(2);
    }

    @Test
    void aChangedTimeIsFound() {
        under.tamper("update audit_entry set at = at + interval '1' second where sequence = 4");
        brokenAt(4);
    }

    @Test
    void aChangedSaltIsFound() {
        under.tamper(
                "update audit_entry set salt = (select salt from audit_entry where sequence = 1) where sequence = 0");
        brokenAt(0);
    }

    @Test
    void anEntryRewrittenWithItsLeafIsFoundByTheTree() {
        var row = under.rows.from(2, 1).get(0);
        PrivateEntry was = row.entry();
        PrivateEntry forged = new PrivateEntry(2, was.at(), "actor9", was.action(), was.subject(), was.facts(), null);
        under.tamper(
                "update audit_entry set actor = ?, leaf = ? where sequence = 2",
                "actor9",
                LeafData.of(forged, row.salt()));
        brokenAt(ENTRIES);
    }

    @Test
    void aMissingEntryIsFound() {
        under.tamper("delete from audit_entry where sequence = 2");
        brokenAt(2);
    }

    @Test
    void aTruncatedLogIsFound() {
        under.tamper("delete from audit_entry where sequence >= 3");
        brokenAt(3);
    }

    @Test
    void anEmptiedLogIsFound() {
        under.tamper("delete from audit_entry");
        brokenAt(0);
    }

    @Test
    void swappedEntriesAreFound() {
        under.tamper("update audit_entry set sequence = 99 where sequence = 2");
        under.tamper("update audit_entry set sequence = 2 where sequence = 3");
        under.tamper("update audit_entry set sequence = 3 where sequence = 99");
        brokenAt(2);
    }

    @Test
    void aLogThatIsMendedIsSoundAgainAndOneIncidentIsEnough() {
        under.tamper("update audit_entry set actor = 'x' where sequence = 2");
        under.check();
        Instant first = clock.instant();
        clock.move(Duration.ofMinutes(5));
        under.check();
        LogHealth bad = under.database.inTransaction(under.record::health);
        assertEquals(first, bad.unsoundSince());
        assertEquals(1, under.incidents.heard().size());
        under.tamper("update audit_entry set actor = 'actor2' where sequence = 2");
        under.check();
        assertTrue(under.database.inTransaction(under.record::health).sound());
    }

    @Test
    void aLogThatIsNotCheckedAnyMoreIsNotSound() {
        assertNull(under.database.inTransaction(under.record::health).checkedAt());
        assertFalse(under.database.inTransaction(under.record::health).sound());
        under.check();
        clock.move(Duration.ofHours(25));
        assertTrue(under.database.inTransaction(under.record::health).sound());
        clock.move(Duration.ofHours(2));
        LogHealth health = under.database.inTransaction(under.record::health);
        assertFalse(health.sound());
        assertNotNull(health.checkedAt());
    }
}
