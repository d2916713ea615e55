package uk.police.lfr.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.control.LogUnderTest.OpenStep;
import uk.police.lfr.audit.control.LogUnderTest.Step;
import uk.police.lfr.fixture.LocalTransaction;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.Facts;

/** How entries come into the log, and what stays outside of it. */
class AuditLogTest {
    private static final Instant START = Instant.parse("2026-11-28T12:00:00.100456Z");

    private final LogUnderTest under = new LogUnderTest(new TestClock(START));

    @AfterEach
    void close() {
        under.close();
    }

    private PrivateEntry entry(long index) {
        return under.rows.from(index, 1).get(0).entry();
    }

    private String leaf(long index) {
        return new String(under.rows.from(index, 1).get(0).leaf(), StandardCharsets.UTF_8);
    }

    @Test
    void entriesAreNumberedFromZeroWithoutGap() {
        under.appendSteps(3);
        assertEquals(
                List.of(0L, 1L, 2L),
                under.rows.from(0, 10).stream().map(row -> row.entry().index()).toList());
        assertEquals(3, under.log.size());
    }

    @Test
    void anActionThatFailsLeavesNoEntryAndNoGap() {
        under.appendSteps(1);
        assertThrows(
                IllegalStateException.class,
                () -> under.database.run(() -> {
                    under.log.append(LogUnderTest.step(1));
                    throw new IllegalStateException("refused later");
                }));
        under.appendSteps(1);
        assertEquals(2, under.log.size());
        assertTrue(under.check().intact());
    }

    @Test
    void severalEntriesOfOneActionFollowOneAnother() {
        under.database.run(() -> {
            under.log.append(LogUnderTest.step(1));
            under.log.append(LogUnderTest.step(2));
            assertEquals(1, under.log.indexOf(LogUnderTest.step(2)));
            assertEquals(0, under.log.indexOf(LogUnderTest.step(1)));
        });
        assertTrue(under.check().intact());
    }

    @Test
    void actionsAtTheSameTimeQueue() {
        IntStream.range(0, 4).parallel().forEach(worker -> {
            EntityManager entities =
                    under.database.entities().getEntityManagerFactory().createEntityManager();
            AuditLog log = under.log(LogUnderTest.rows(entities), entities);
            for (int i = 0; i < 25; i++) {
                entities.getTransaction().begin();
                log.append(LogUnderTest.step(i));
                entities.getTransaction().commit();
            }
            entities.close();
        });
        assertEquals(100, under.log.size());
        assertTrue(under.check().intact());
    }

    @Test
    void threadsOfOneNodeQueueWithoutLosingTheirPlaceToAnother() {
        LogGate gate = new LogGate();
        IntStream.range(0, 5).parallel().forEach(worker -> {
            EntityManager entities =
                    under.database.entities().getEntityManagerFactory().createEntityManager();
            // The last one is another node: it moves the end behind the gate's back.
            AuditLog log = under.log(LogUnderTest.rows(entities), entities, worker == 4 ? new LogGate() : gate);
            for (int i = 0; i < 25; i++) {
                entities.getTransaction().begin();
                log.append(LogUnderTest.step(i));
                log.append(LogUnderTest.step(i + 1));
                if (i % 5 == 4) {
                    entities.getTransaction().rollback();
                } else {
                    entities.getTransaction().commit();
                }
            }
            entities.close();
        });
        assertEquals(200, under.log.size());
        assertTrue(under.check().intact());
    }

    @Test
    void nobodyWaitsForAnActionThatIsStillAtWork() {
        EntityManager other =
                under.database.entities().getEntityManagerFactory().createEntityManager();
        AuditLog log = under.log(LogUnderTest.rows(other), other);
        under.database.run(() -> {
            under.log.append(LogUnderTest.step(1));
            other.getTransaction().begin();
            log.append(LogUnderTest.step(2));
            other.getTransaction().commit();
        });
        other.close();
        assertEquals("actor2", entry(0).actor());
        assertEquals("actor1", entry(1).actor());
        assertTrue(under.check().intact());
    }

    @Test
    void anActionThatIsLostAlreadySaysNothing() {
        under.database.entities().getTransaction().begin();
        under.database.entities().getTransaction().setRollbackOnly();
        under.log.append(LogUnderTest.step(1));
        under.database.entities().getTransaction().rollback();
        under.appendSteps(1);
        assertEquals(1, under.log.size());
    }

    @Test
    void whatIsSaidWhileTheTransactionEndsIsWrittenToo() {
        under.database.run(() -> {
            under.log.append(LogUnderTest.step(1));
            new LocalTransaction(under.database.entities())
                    .registerInterposedSynchronization(new BeforeTheEnd(() -> under.log.append(LogUnderTest.step(2))));
        });
        assertEquals("actor2", entry(1).actor());
        assertTrue(under.check().intact());
    }

    private record BeforeTheEnd(Runnable step) implements Synchronization {
        @Override
        public void beforeCompletion() {
            step.run();
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is left to do.
        }
    }

    @Test
    void anEntryIsHashedAsDatabasesKeepIt() {
        under.append(new Step("actor", "deployment/6", Map.of("reason", "rain\nwindow=9 \u2013 \"x\" \\")));
        assertEquals(Instant.parse("2026-11-28T12:00:00.100Z"), entry(0).at());
        assertEquals("reason=rain window=9 \u2013 \"x\" \\", entry(0).facts());
        assertTrue(under.check().intact());
    }

    @Test
    void thePublicSeesOfAPrivateEntryNeitherWhatNorWhen() {
        under.append(new Step("j.smith", "person/9", Facts.of("verdict", "not the same")));
        assertTrue(leaf(0).matches("\\{\"index\":0,\"kind\":\"private\",\"commitment\":\"[0-9a-f]{64}\"}"), leaf(0));
    }

    @Test
    void twoEqualEntriesHaveLeavesThatCannotBeTold() {
        under.append(new Step("a", "b", Map.of()));
        under.append(new Step("a", "b", Map.of()));
        assertFalse(leaf(0).replace("\"index\":0", "\"index\":1").equals(leaf(1)));
    }

    @Test
    void thePublicSeesOfAPublicEntryItsPublicFactsAlone() {
        under.append(new OpenStep(
                "j.smith", "deployment/3", Facts.of("reason", "private words"), Facts.of("reference", "LFR-\"1\"")));
        assertTrue(
                leaf(0).startsWith("{\"index\":0,\"at\":\"2026-11-28T12:00:00.100Z\",\"kind\":\"OpenStep\","
                        + "\"facts\":{\"reference\":\"LFR-\\\"1\\\"\"},\"commitment\":\""),
                leaf(0));
        assertFalse(leaf(0).contains("smith") || leaf(0).contains("private words"));
    }

    @Test
    void whetherTheLogTakesEntriesIsTriedWithoutLeavingOne() {
        under.appendSteps(2);
        under.database.run(under.log::requireAppendable);
        assertEquals(2, under.log.size());
        under.appendSteps(1);
        assertTrue(under.check().intact());
    }

    @Test
    void aLogThatTakesNoEntryFailsTheTrialAndTheAction() {
        under.appendSteps(1);
        under.tamper("alter table audit_entry add constraint full_disk check (sequence < 1)");
        assertThrows(RuntimeException.class, () -> under.database.run(under.log::requireAppendable));
        assertThrows(RuntimeException.class, () -> under.append(LogUnderTest.step(1)));
        under.tamper("alter table audit_entry drop constraint full_disk");
        under.database.run(under.log::requireAppendable);
        under.tamper("delete from audit_head");
        assertThrows(RuntimeException.class, () -> under.database.run(under.log::requireAppendable));
        assertThrows(RuntimeException.class, () -> under.append(LogUnderTest.step(1)));
    }
}
