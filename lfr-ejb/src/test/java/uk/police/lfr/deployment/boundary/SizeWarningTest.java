package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.contract.SealPreview;
import uk.police.lfr.watchlist.control.ListWorld;

/** W8, from the figures of an application to the warning that the checker of its list reads. */
class SizeWarningTest {
    @TempDir
    private Path folder;

    private DeploymentHouse house;
    private ListWorld world;

    @BeforeEach
    void open() {
        house = new DeploymentHouse(folder.resolve("house"), new TestClock(Drafts.START.minusSeconds(3600)));
        world = new ListWorld(folder.resolve("world"));
    }

    @AfterEach
    void close() {
        house.close();
        world.close();
    }

    /** Of an application with this threshold, whose pack expects 6,000 faces and at most 100 people. */
    private SealPreview preview(double threshold) {
        DeploymentDraft plan = Drafts.valid();
        long id = house.submitted(new DeploymentDraft(
                plan.title(),
                plan.context(),
                plan.place(),
                plan.start(),
                plan.end(),
                plan.purposes(),
                plan.justification(),
                threshold,
                plan.cameras()));
        ListFrame frame = house.frame(house.days(id).get(0).watchlistId());
        world.run(() -> world.deskOf("requester").frame(world.list(), frame));
        return world.in(() -> world.deskOf("checker").preview(world.list()));
    }

    @Test
    void moreFalseAlertsThanTheForceAcceptsAreAWarning() {
        world.nominate("N-1", 1);
        // By the engine's rule 0.52 gives one false alert in 6,000 faces for one person, and more for two.
        assertEquals(Set.of(), preview(0.52).obstacles().keySet());
        world.nominate("N-2", 0, 1);
        SealPreview warned = preview(0.52);
        assertEquals(
                List.of(SealObstacle.FALSE_ALERTS_OVER_BUDGET),
                List.copyOf(warned.obstacles().keySet()));
        assertTrue(warned.sealable(), "it warns and forbids nothing");
        assertEquals(Set.of(), preview(0.6).obstacles().keySet());
    }
}
