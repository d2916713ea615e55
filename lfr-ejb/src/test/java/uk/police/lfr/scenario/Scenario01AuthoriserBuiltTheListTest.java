package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.boundary.ListIntake;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.SideRefused;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.watchlist.contract.ImportStarted;
import uk.police.lfr.watchlist.contract.WatchlistSealed;

/** An authorising officer who also built the list tries to authorise: refused, and the log knows. */
class Scenario01AuthoriserBuiltTheListTest {
    @TempDir
    private Path folder;

    private DeploymentHouse house;
    private long deployment;
    private long watchlist;

    @BeforeEach
    void submit() {
        house = new DeploymentHouse(folder, new TestClock(Drafts.START.minusSeconds(3600)));
        deployment = house.submitted(Drafts.valid());
        watchlist = house.days(deployment).get(0).watchlistId();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoBuiltTheListDoesNotAuthorise() {
        house.does("superintendent", () -> house.desk(ListIntake.class)
                .on(new ImportStarted("superintendent", watchlist, 1)));
        assertThrows(SeparationOfDuties.class, () -> house.does("superintendent", () -> house.authorise(deployment)));
        assertEquals(DeploymentState.SUBMITTED, house.state(deployment));
        assertEquals(
                new SideRefused("superintendent", deployment, "superintendent", "AUTHORISES"),
                house.heard(SideRefused.class).get(0));
    }

    @Test
    void whoAuthorisedDoesNotBuildOrSealTheList() {
        house.does("superintendent", () -> house.authorise(deployment));
        assertThrows(
                SeparationOfDuties.class,
                () -> house.does("superintendent", () -> house.desk(ListIntake.class)
                        .on(new ImportStarted("superintendent", watchlist, 1))));
        assertThrows(
                SeparationOfDuties.class,
                () -> house.does("superintendent", () -> house.desk(ListIntake.class)
                        .on(new WatchlistSealed("superintendent", watchlist, 2, 0, "00"))));
        assertEquals(2, house.heard(SideRefused.class).size());
    }

    @Test
    void whoAskedForItDoesNotAuthorise() {
        house.rank("requester", uk.police.lfr.platform.contract.Rank.CHIEF_CONSTABLE);
        assertThrows(SeparationOfDuties.class, () -> house.does("requester", () -> house.authorise(deployment)));
        assertEquals(1, house.heard(SideRefused.class).size());
    }
}
