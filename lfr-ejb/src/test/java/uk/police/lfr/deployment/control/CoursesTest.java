package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentCourse;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.entity.Camera;
import uk.police.lfr.deployment.entity.Day;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.TestDatabase;

/** Deployments of a stretch of time on the real schema, read without their cameras and days. */
class CoursesTest {
    private final TestDatabase database = TestDatabase.inMemory(Deployment.class, Camera.class, Day.class);
    private final DeploymentStore store = database.behind(new DeploymentStore());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsToBeginInTimeIsThereAndNothingElse() {
        Deployments.insertInto(database);
        Instant now = Instant.now();
        List<DeploymentCourse> near = courses(now.minusSeconds(3600), now.plusSeconds(3600));
        assertEquals(1, near.size());
        DeploymentCourse course = near.get(0);
        assertEquals("2026-0012", course.reference());
        assertEquals(DeploymentState.DRAFT, course.state());
        assertEquals("t", course.title().cy());
        assertEquals(.6, course.threshold());
        assertNull(course.outcome());
        assertFalse(course.tookPlace());
        assertEquals(List.of(), courses(now.plusSeconds(3600), now.plus(Duration.ofDays(2))));
    }

    private List<DeploymentCourse> courses(Instant from, Instant to) {
        return database.inTransaction(() -> store.courses(from, to));
    }
}
