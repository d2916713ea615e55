package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.boundary.DeploymentPurge;
import uk.police.lfr.deployment.boundary.ListIntake;
import uk.police.lfr.deployment.boundary.NoticeDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentEnded;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.control.Ending;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.watchlist.contract.WatchlistSealed;

/** The authority's end passes while live: nothing is covered any more, the state is ENDED, and the purge begins. */
class Scenario02AuthorityEndsDeploymentEndsTest {
    @TempDir
    private Path folder;

    @Test
    void theEndStopsItWithoutAnybody() {
        TestClock clock = new TestClock(Drafts.START);
        try (DeploymentHouse house = new DeploymentHouse(folder, clock)) {
            long deployment = house.authorised(Drafts.valid());
            long list = house.days(deployment).get(0).watchlistId();
            house.does("press", () -> house.desk(NoticeDesk.class).announce(deployment));
            house.does(
                    "checker", () -> house.desk(ListIntake.class).on(new WatchlistSealed("checker", list, 1, 0, "00")));
            house.does("silver", () -> house.desk(SessionDesk.class).makeReady(deployment));
            house.does("operator", () -> house.desk(SessionDesk.class).start(deployment));
            clock.move(Duration.between(Drafts.START, Drafts.END).minusMillis(1));
            assertTrue(house.asks("x", () -> house.deployment(deployment).authorisedAt(clock.instant())));
            clock.move(Duration.ofMillis(1));
            assertFalse(house.asks("x", () -> house.deployment(deployment).authorisedAt(clock.instant())));
            house.does("system", () -> house.desk(Ending.class).endOverdue());
            assertEquals(DeploymentState.ENDED, house.state(deployment));
            assertEquals(
                    new DeploymentEnded("system", deployment, Ending.AUTHORITY_OVER),
                    house.heard(DeploymentEnded.class).get(0));
            house.does("system", () -> house.desk(DeploymentPurge.class).begin(deployment));
            assertEquals(DeploymentState.PURGING, house.state(deployment));
        }
    }
}
