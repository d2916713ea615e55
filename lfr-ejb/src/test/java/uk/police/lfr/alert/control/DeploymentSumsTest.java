package uk.police.lfr.alert.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.PerceivedPerson.Sex;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.alert.entity.GroupCount;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.TestDatabase;

/** Sums over deployments on the real schema. */
class DeploymentSumsTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final TestDatabase database =
            TestDatabase.inMemory(DeploymentAlerts.class, GroupCount.class, TestSubject.class, TestPass.class);
    private final DeploymentSums sums = database.behind(new DeploymentSums());

    @BeforeEach
    void aDeployment() {
        Deployments.insertInto(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachDeploymentHasItsOwn() {
        database.run(() -> {
            DeploymentAlerts counts = new DeploymentAlerts(12);
            counts.raised();
            counts.foundIncorrect();
            database.entities().persist(counts);
            GroupCount women = new GroupCount(12, Sex.FEMALE);
            women.another(true);
            database.entities().persist(women);
        });
        assertEquals(Set.of(12L), database.inTransaction(sums::tallies).keySet());
        assertEquals(1, database.inTransaction(sums::tallies).get(12L).falseAlerts());
        var groups = database.inTransaction(() -> sums.groups(List.of(12L, 13L)));
        assertEquals(Set.of(12L), groups.keySet());
        assertEquals(
                1,
                groups.get(12L).stream()
                        .filter(count -> count.group() == Sex.FEMALE)
                        .findFirst()
                        .orElseThrow()
                        .falseAlerts());
        assertEquals(Map.of(), database.inTransaction(() -> sums.groups(List.of())));
    }

    @Test
    void walksThatWereWalkedCount() {
        database.run(() -> {
            TestSubject subject = new TestSubject(12, 1, "walker", "engineer");
            subject.seen();
            subject.seen();
            database.entities().persist(subject);
            for (int i = 0; i < 3; i++) {
                TestPass pass = new TestPass(subject, NOON, "north", "hat", false);
                if (i > 0) {
                    pass.walk(NOON);
                }
                if (i > 1) {
                    pass.found(NOON.plusSeconds(5));
                }
                database.entities().persist(pass);
            }
        });
        assertEquals(Map.of(12L, new Proportion(1, 2)), database.inTransaction(sums::recognised));
        assertEquals(Map.of(12L, 2L), database.inTransaction(sums::testSubjectsFound));
    }
}
