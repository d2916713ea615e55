package uk.police.lfr.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.lfr.audit.contract.ChainVerdict;
import uk.police.lfr.audit.entity.AuditEntry;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Whatever is done to an entry afterwards is found, and where. */
class AuditLogTest {
    private static final int ENTRIES = 5;
    private static final Instant START = Instant.parse("2026-11-28T12:00:00.123456789Z");

    private final EntriesInMemory entries = new EntriesInMemory();
    private final AuditLog log = new AuditLog();

    private record Step(String actor, String subject, Map<String, String> facts) implements Auditable {}

    @BeforeEach
    void fiveEntries() {
        TestClock clock = new TestClock(START);
        Wiring.set(log, "clock", clock);
        Wiring.set(log, "entities", entries.entityManager());
        for (int i = 1; i <= ENTRIES; i++) {
            log.append(new Step("actor" + i, "deployment/" + i, Facts.of("threshold", "0." + i, "window", i)));
            clock.move(Duration.ofSeconds(1));
        }
    }

    private void brokenAt(long sequence) {
        ChainVerdict verdict = log.verify();
        assertFalse(verdict.intact());
        assertEquals(sequence, verdict.firstBroken());
    }

    @Test
    void anUntouchedLogIsIntact() {
        ChainVerdict verdict = log.verify();
        assertTrue(verdict.intact());
        assertEquals(ENTRIES, verdict.entries());
        assertEquals(0, verdict.firstBroken());
        assertEquals(entries.kept().get(ENTRIES - 1).hash(), verdict.head());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void oneChangedFieldIsFound(String field, Object value) {
        Wiring.set(entries.kept().get(2), field, value);
        brokenAt(3);
    }

    static Arguments[] changes() {
        return new Arguments[] {
            Arguments.of("actor", "actor4"),
            Arguments.of("action", "Steq"),
            Arguments.of("subject", "deployment/33"),
            Arguments.of("facts", "threshold=0.4\nwindow=3"),
            Arguments.of("at", START.plusMillis(2001)),
            Arguments.of("hash", "0".repeat(64))
        };
    }

    @Test
    void aChangeThatIsHashedAgainIsFoundAtTheNextEntry() {
        AuditEntry changed = entries.kept().get(2);
        Wiring.set(changed, "subject", "deployment/33");
        Wiring.set(changed, "hash", changed.hashAfter(entries.kept().get(1).hash()));
        brokenAt(4);
    }

    @Test
    void aMissingEntryIsFound() {
        entries.kept().remove(2);
        brokenAt(3);
    }

    @Test
    void aMissingLastEntryIsFound() {
        entries.kept().remove(ENTRIES - 1);
        brokenAt(ENTRIES);
    }

    @Test
    void anEmptiedLogIsFound() {
        entries.kept().clear();
        brokenAt(1);
    }

    @Test
    void swappedEntriesAreFound() {
        AuditEntry third = entries.kept().get(2);
        AuditEntry fourth = entries.kept().get(3);
        Wiring.set(third, "sequence", 4L);
        Wiring.set(fourth, "sequence", 3L);
        brokenAt(3);
    }

    @Test
    void aFieldCannotBeMovedIntoItsNeighbour() {
        AuditEntry one = new AuditEntry(1, START, new Step("ab", "c", Map.of()), "");
        AuditEntry other = new AuditEntry(1, START, new Step("a", "bc", Map.of()), "");
        assertNotEquals(one.hash(), other.hash());
    }

    @Test
    void timesAreHashedAsDatabasesKeepThem() {
        assertEquals(
                Instant.parse("2026-11-28T12:00:00.123Z"),
                entries.kept().get(0).line().at());
    }

    @Test
    void aLineBreakInAFactDoesNotMakeAnotherFact() {
        log.append(new Step("actor", "deployment/6", Map.of("reason", "rain\nwindow=9")));
        assertEquals("reason=rain window=9", entries.kept().get(ENTRIES).line().facts());
    }
}
