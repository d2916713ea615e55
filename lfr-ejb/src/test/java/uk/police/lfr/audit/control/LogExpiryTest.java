package uk.police.lfr.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.audit.contract.LoggedStep;
import uk.police.lfr.audit.control.LogRows.Row;
import uk.police.lfr.fixture.TestClock;

/** What the log says of people goes, its tree stays; and nobody can use that to take away what is not due. */
class LogExpiryTest {
    /** What was written before it: three private entries and, numbered 3, an open one. Two are younger. */
    private static final Instant BEFORE = Instant.parse("2026-11-29T00:00:00Z");

    private static final int OLD = 4;
    private static final int ALL = 6;

    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    private final LogUnderTest under = new LogUnderTest(clock);

    @BeforeEach
    void fourOldEntriesAndTwoYoungOnes() {
        under.appendSteps(3);
        under.append(new LogUnderTest.OpenStep("officer", "deployment/7", Map.of("a", "b"), Map.of("ref", "LFR-1")));
        clock.move(Duration.ofDays(1));
        under.appendSteps(2);
    }

    @AfterEach
    void close() {
        under.close();
    }

    private Row row(long index) {
        return under.rows.from(index, 1).get(0);
    }

    private String opening(long index) {
        return under.database.inTransaction(() -> under.proofs.opening(index)).orElseThrow();
    }

    private AuditLine line(int index) {
        AuditFilter all = new AuditFilter("", "", "", null, null);
        List<AuditLine> newestFirst = under.database.inTransaction(() -> under.search.read(all, 0, 100));
        return newestFirst.get(newestFirst.size() - 1 - index);
    }

    private void intact() {
        LogVerdict verdict = under.check();
        assertTrue(verdict.intact(), verdict.finding());
    }

    private void brokenAt(long index) {
        LogVerdict verdict = under.check();
        assertFalse(verdict.intact());
        assertEquals(index, verdict.firstBroken(), verdict.finding());
    }

    private void readable(long index, boolean readable) {
        Row row = row(index);
        assertEquals(!readable, row.expired());
        assertEquals(!readable, row.entry().actor().isEmpty());
        assertEquals(!readable, row.entry().subject().isEmpty());
        assertEquals(!readable, row.entry().facts().isEmpty());
        assertEquals(readable ? LeafData.SALT : 0, row.salt().length);
        assertEquals(readable, opening(index).startsWith("salt "), opening(index));
        assertEquals(!readable, line((int) index).expired());
    }

    @Test
    void whatIsOldIsUnreadableWhatIsYoungIsNotAndTheTreeIsTheSame() {
        under.sign();
        String proof = under.proof(1);
        assertEquals(OLD, under.expire(BEFORE));
        for (int index = 0; index < OLD; index++) {
            readable(index, false);
        }
        readable(4, true);
        readable(5, true);
        assertEquals("ref=LFR-1", row(3).entry().publicFacts());
        assertEquals("upTo=3\nwrittenBefore=" + BEFORE, row(ALL).entry().publicFacts());
        assertEquals(proof, under.proof(1));
        intact();
    }

    @Test
    void stepsAreReadByKindAndTimeUntilTheyExpire() {
        Instant dayBefore = clock.instant().minus(Duration.ofDays(1));
        Instant end = clock.instant().plusSeconds(1);
        assertEquals(List.of("actor0", "actor1", "actor2", "actor0", "actor1"), actors("Step", dayBefore, end));
        assertEquals(List.of("actor0", "actor1"), actors("Step", clock.instant(), end));
        assertEquals(List.of(), actors("AlertChanged", dayBefore, end));
        under.expire(BEFORE);
        assertEquals(List.of("actor0", "actor1"), actors("Step", dayBefore, end));
    }

    private List<String> actors(String action, Instant from, Instant to) {
        return under.database.inTransaction(() -> under.search.steps(Set.of(action), from, to)).stream()
                .map(LoggedStep::actor)
                .toList();
    }

    @Test
    void aSecondTimeDoesNothing() {
        under.expire(BEFORE);
        assertEquals(0, under.expire(BEFORE));
        assertEquals(ALL + 1, under.count("audit_entry"));
    }

    @Test
    void whatIsHeldStaysUntilItIsReleasedAndTheLogIsSoundWithBoth() {
        assertEquals(OLD - 1, under.expire(BEFORE, 1L));
        readable(0, false);
        readable(1, true);
        intact();
        assertEquals(1, under.expire(BEFORE));
        readable(1, false);
        assertEquals(ALL + 1, under.count("audit_entry"), "it was announced before");
        intact();
    }

    @Test
    void theNewestOldEntryBeingHeldIsNotAnnounced() {
        assertEquals(OLD - 1, under.expire(BEFORE, 3L));
        assertTrue(row(ALL).entry().publicFacts().startsWith("upTo=2\n"));
        intact();
        assertEquals(1, under.expire(BEFORE));
        assertTrue(row(ALL + 1).entry().publicFacts().startsWith("upTo=3\n"));
        intact();
    }

    @Test
    void nothingIsEmptiedThatWasNotAnnounced() {
        assertEquals(0, under.database.inTransaction(() -> under.expiry.empty(BEFORE, Set.of())));
        readable(0, true);
    }

    @Test
    void aCrashAfterTheAnnouncementIsCaughtUp() {
        under.announce(BEFORE);
        readable(0, true);
        intact();
        assertEquals(OLD, under.expire(BEFORE));
        assertEquals(ALL + 1, under.count("audit_entry"));
        intact();
    }

    @Test
    void theAnnouncementItselfExpiresBehindTheNextOne() {
        under.expire(BEFORE);
        clock.move(Duration.ofDays(3000));
        under.appendSteps(1);
        assertEquals(3, under.expire(clock.instant()));
        readable(ALL, false);
        intact();
    }

    @Test
    void anEmptiedEntryAboveTheAnnouncementIsFound() {
        under.expire(BEFORE);
        assertEquals(1, emptied(4, true));
        brokenAt(4);
    }

    @Test
    void anEmptiedEntryThatDoesNotSayThatItIsIsFound() {
        under.announce(BEFORE);
        emptied(1, false);
        brokenAt(1);
    }

    private int emptied(long index, boolean said) {
        return under.tamper(
                "update audit_entry set actor = '', subject = '', facts = '', salt = ?, expired = ? where sequence = ?",
                new byte[0],
                said,
                index);
    }

    @ParameterizedTest
    @CsvSource({
        "0, actor = 'somebody'",
        "0, subject = 'deployment/9'",
        "0, facts = 'threshold=1'",
        "0, salt = x'00'",
        "0, public_facts = 'ref=LFR-2'",
        "3, public_facts = 'ref=LFR-2'",
        "3, action = 'Steq'",
        "3, at = at + interval '1' second",
        "3, leaf = x'00'",
        "2, expired = false"
    })
    void whatIsLeftOfAnExpiredEntryCannotBeChanged(long index, String change) {
        under.expire(BEFORE);
        intact();
        under.tamper("update audit_entry set " + change + " where sequence = " + index);
        brokenAt(index);
    }

    @Test
    void anAnnouncementThatSaysMoreThanItDidCountsForNothing() {
        under.expire(BEFORE);
        under.tamper("update audit_entry set public_facts = 'upTo=5' where sequence = " + ALL);
        brokenAt(0);
    }
}
