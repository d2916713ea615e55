package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.boundary.DeploymentPurge;
import uk.police.lfr.deployment.boundary.ListIntake;
import uk.police.lfr.deployment.boundary.NoticeDesk;
import uk.police.lfr.deployment.boundary.ReviewDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.control.Ending;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.WatchlistSealed;

/** A deployment of two days: each has its own list, and the first is purged and reviewed before the second begins. */
class Scenario14TwoDaysPurgedDailyTest {
    private static final String REVIEW =
            "Three alerts, all of the persons sought; nobody complained; go on as planned.";
    private static final DayWindow FIRST = new DayWindow(Drafts.START, Drafts.END);
    private static final DayWindow SECOND =
            new DayWindow(Drafts.START.plus(Duration.ofDays(1)), Drafts.END.plus(Duration.ofDays(1)));

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock(Drafts.START);
    private DeploymentHouse house;
    private long deployment;
    private long first;

    @BeforeEach
    void firstDayIsOver() {
        house = new DeploymentHouse(folder, clock);
        deployment = house.authorised(Drafts.valid().on(List.of(FIRST, SECOND)));
        first = day(0).id();
        house.does("press", () -> house.desk(NoticeDesk.class).announce(deployment));
        sealed(0);
        live();
        clock.move(Duration.between(Drafts.START, Drafts.END));
        house.does("system", () -> house.desk(Ending.class).endOverdue());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private OperationalDay day(int index) {
        return house.days(deployment).get(index);
    }

    private void sealed(int index) {
        long list = day(index).watchlistId();
        house.does("checker", () -> house.desk(ListIntake.class).on(new WatchlistSealed("checker", list, 1, 0, "00")));
    }

    private void live() {
        house.does("silver", () -> house.desk(SessionDesk.class).makeReady(deployment));
        house.does("operator", () -> house.desk(SessionDesk.class).start(deployment));
    }

    @Test
    void theFirstDayIsPurgedBeforeTheSecondBegins() {
        assertEquals(DayState.ENDED, day(0).state());
        assertEquals(DeploymentState.ANNOUNCED, house.state(deployment));
        assertNotEquals(day(0).watchlistId(), day(1).watchlistId());
        house.does("system", () -> house.desk(DeploymentPurge.class).markDayPurged(first));
        assertEquals(DayState.PURGED, day(0).state());
        assertEquals(DayState.PLANNED, day(1).state());
    }

    @Test
    void theSecondDayNeedsTheReviewOfTheFirst() {
        sealed(1);
        clock.move(Duration.between(clock.instant(), SECOND.start()));
        assertThrows(WrongState.class, this::live);
        assertThrows(
                SeparationOfDuties.class,
                () -> house.does("operator", () -> house.desk(ReviewDesk.class).reviewDay(first, REVIEW)));
        house.does("superintendent", () -> house.desk(ReviewDesk.class).reviewDay(first, REVIEW));
        live();
        assertEquals(DayState.LIVE, day(1).state());
        assertEquals(DeploymentState.LIVE, house.state(deployment));
    }

    @Test
    void itEndsWithItsSecondDay() {
        sealed(1);
        house.does("superintendent", () -> house.desk(ReviewDesk.class).reviewDay(first, REVIEW));
        clock.move(Duration.between(clock.instant(), SECOND.start()));
        live();
        house.does("silver", () -> house.desk(SessionDesk.class).end(deployment, "the match is over"));
        assertEquals(DeploymentState.ENDED, house.state(deployment));
    }
}
