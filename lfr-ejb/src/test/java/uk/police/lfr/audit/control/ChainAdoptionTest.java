package uk.police.lfr.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.entity.ChainEntry;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;

/** The first release's entries stay provable. */
class ChainAdoptionTest {
    private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    private static final class Old extends ChainEntry {}

    private final LogUnderTest under = new LogUnderTest(new TestClock(START));

    @BeforeEach
    void threeEntriesOfTheFirstRelease() {
        String previous = "0".repeat(64);
        for (long i = 1; i <= 3; i++) {
            ChainEntry entry = Wiring.set(new Old(), "sequence", i);
            Wiring.set(entry, "at", START.minusSeconds(i));
            Wiring.set(entry, "actor", "actor" + i);
            Wiring.set(entry, "action", "Step");
            Wiring.set(entry, "subject", "deployment/" + i);
            Wiring.set(entry, "facts", "window=" + i);
            previous = entry.hashAfter(previous);
            under.tamper(
                    "insert into audit_chain_entry values (?, ?, ?, ?, ?, ?, ?)",
                    i,
                    OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                    entry.actor(),
                    entry.action(),
                    entry.subject(),
                    entry.facts(),
                    previous);
        }
        under.tamper("update audit_head set to_adopt = 3");
    }

    @AfterEach
    void close() {
        under.close();
    }

    private List<PrivateEntry> entries() {
        return under.rows.from(0, 10).stream().map(LogRows.Row::entry).toList();
    }

    @Test
    void theyComeBeforeAnyOther() {
        under.appendSteps(2);
        assertEquals(
                List.of("deployment/1", "deployment/2", "deployment/3", "audit-log", "deployment/0", "deployment/1"),
                entries().stream().map(PrivateEntry::subject).toList());
        assertTrue(entries().get(0).facts().matches("window=1\nchainHash=[0-9a-f]{64}"));
        assertEquals(START.minusSeconds(1), entries().get(0).at());
        assertEquals("entries=3\nintact=true\nfirstBroken=0", entries().get(3).facts());
        assertTrue(under.check().intact());
    }

    @Test
    void anEntryThatWasChangedBeforeIsNamed() {
        under.tamper("update audit_chain_entry set actor = 'x' where sequence = 2");
        under.appendSteps(1);
        assertEquals("entries=3\nintact=false\nfirstBroken=2", entries().get(3).facts());
    }

    @Test
    void theyGoFromBothTablesWhenTheyAreOldButNotBeforeTheyAreAdopted() {
        Instant before = START.plusSeconds(1);
        assertEquals(0, under.expire(before));
        assertEquals(3, under.count("audit_chain_entry"));
        under.appendSteps(1);
        assertEquals(4, under.expire(before, 2L));
        assertEquals(0, under.count("audit_chain_entry"));
        assertEquals("", entries().get(0).facts());
        assertEquals("deployment/3", entries().get(2).subject(), "held in the tree");
        assertTrue(under.check().intact());
    }

    @Test
    void aChainThatWasCutShortIsNamed() {
        under.tamper("delete from audit_chain_entry where sequence = 3");
        under.appendSteps(1);
        assertEquals("entries=2\nintact=false\nfirstBroken=3", entries().get(2).facts());
    }
}
