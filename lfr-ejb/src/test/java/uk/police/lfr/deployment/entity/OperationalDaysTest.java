package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.WrongState;

/** Two days: each with its own list, its own end and its own review. */
class OperationalDaysTest {
    private static final Instant SECOND = Drafts.START.plus(Duration.ofDays(1));
    private static final DayWindow SATURDAY = new DayWindow(Drafts.START, Drafts.END);
    private static final DayWindow SUNDAY = new DayWindow(SECOND, SECOND.plus(Duration.ofHours(6)));
    private static final String OFFICER = "officer";

    private final Deployment deployment = new Deployment(Drafts.valid().on(List.of(SATURDAY, SUNDAY)), 5, "requester");

    @BeforeEach
    void authorise() {
        Wiring.set(deployment, "id", 12L);
        long id = 1;
        for (Object day : (List<?>) Wiring.get(deployment, "days")) {
            Wiring.set(day, "id", id++);
        }
        assertEquals(List.of(2), deployment.daysWithoutList());
        deployment.useList(2, 6);
        deployment.submit(Drafts.START.minusSeconds(10));
        deployment.authorise(OFFICER, "necessary on both days", Drafts.START.minusSeconds(9));
        deployment.announce();
        deployment.sealed(5);
        deployment.makeReady();
        deployment.start(Drafts.START);
    }

    private DayState state(int day) {
        return deployment.view().days().get(day - 1).state();
    }

    @Test
    void theEndOfTheFirstDayIsNotTheEnd() {
        deployment.endDay("whistle", Drafts.END);
        assertEquals(DeploymentState.ANNOUNCED, deployment.state());
        assertEquals(DayState.ENDED, state(1));
        assertEquals(DayState.PLANNED, state(2));
        assertEquals(6, deployment.watchlistId());
        assertEquals(null, deployment.view().endedAt());
        assertFalse(deployment.authorisedAt(Drafts.START));
    }

    @Test
    void theSecondDayIsNotReadyBeforeTheFirstIsReviewed() {
        deployment.endDay("whistle", Drafts.END);
        deployment.sealed(6);
        assertEquals(DeploymentState.WATCHLIST_SEALED, deployment.state());
        WrongState refused = assertThrows(WrongState.class, deployment::makeReady);
        assertEquals("deployment.day_not_reviewed", refused.key());
        deployment.reviewDay(1, OFFICER, "two alerts, both right", SECOND);
        deployment.makeReady();
        assertThrows(WrongState.class, () -> deployment.start(SECOND.minusMillis(1)));
        deployment.start(SECOND);
        deployment.endDay("whistle", SUNDAY.end());
        assertEquals(DeploymentState.ENDED, deployment.state());
        assertEquals(Drafts.START, deployment.view().startedAt());
        assertEquals(SUNDAY.end(), deployment.view().endedAt());
    }

    @Test
    void theFirstDayIsPurgedWhileTheSecondIsToCome() {
        deployment.endDay("whistle", Drafts.END);
        assertEquals(1, deployment.dayPurged(1).number());
        assertEquals(DayState.PURGED, state(1));
        assertEquals(DeploymentState.ANNOUNCED, deployment.state());
        assertThrows(WrongState.class, () -> deployment.dayPurged(2));
    }

    @Test
    void callingOffTheSecondDayEndsWhatWasLiveOnTheFirst() {
        deployment.endDay("whistle", Drafts.END);
        deployment.cancel("rain", Drafts.END.plusSeconds(60));
        assertEquals(DeploymentState.ENDED, deployment.state());
        assertEquals(DayState.CANCELLED, state(2));
    }

    @Test
    void aFirstDayThatPassedUnusedDoesNotTakeTheSecondWithIt() {
        Deployment unused = new Deployment(Drafts.valid().on(List.of(SATURDAY, SUNDAY)), 5, "requester");
        Wiring.set(unused, "id", 13L);
        unused.skipPassedDays("unused", Drafts.END);
        assertEquals(2, unused.dayInHand().number());
        unused.skipPassedDays("unused", SUNDAY.end());
        assertTrue(unused.dayInHand().endsBy(SUNDAY.end()));
        unused.expire("unused", SUNDAY.end());
        assertEquals(DeploymentState.EXPIRED, unused.state());
    }

    @Test
    void aDayTooManyIsCalledOffAndItsListGoes() {
        Deployment draft = new Deployment(Drafts.valid().on(List.of(SATURDAY, SUNDAY)), 5, "requester");
        Wiring.set(draft, "id", 14L);
        draft.useList(2, 7);
        draft.amend(Drafts.valid(), Drafts.START.minusSeconds(60));
        assertEquals(List.of(SATURDAY), draft.view().plan().days());
        assertEquals(DayState.CANCELLED, draft.view().days().get(1).state());
        assertEquals(5, draft.watchlistId());
    }
}
