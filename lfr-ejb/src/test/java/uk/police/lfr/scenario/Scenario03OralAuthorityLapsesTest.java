package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.boundary.AuthorisationDesk;
import uk.police.lfr.deployment.boundary.DeploymentPurge;
import uk.police.lfr.deployment.boundary.ListIntake;
import uk.police.lfr.deployment.boundary.NoticeDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.boundary.UrgentDesk;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.RankTooLow;
import uk.police.lfr.deployment.contract.UrgencyGround;
import uk.police.lfr.deployment.contract.UrgentAuthorityLapsed;
import uk.police.lfr.deployment.contract.UrgentCall;
import uk.police.lfr.deployment.control.Ending;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.WatchlistSealed;

/** An oral authority that is not written by its hard limit lapses by itself: stopped, purged, and counted as lapsed. */
class Scenario03OralAuthorityLapsesTest {
    private static final String NOTE = "A child was taken from the square twenty minutes ago; the suspect is known.";
    private static final Duration HARD_LIMIT = Duration.ofHours(24);
    private static final Instant SPOKEN = Drafts.START.minusSeconds(600);

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock(Drafts.START);
    private DeploymentHouse house;
    private long deployment;

    @BeforeEach
    void draft() {
        house = new DeploymentHouse(folder, clock);
        deployment = house.drafted(Drafts.in(Drafts.START, Drafts.START.plus(HARD_LIMIT)));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void authorise(UrgentCall call) {
        house.does("inspector", () -> house.desk(UrgentDesk.class).authorise(deployment, call));
    }

    private static UrgentCall lasting(Duration duration) {
        return new UrgentCall(UrgencyGround.THREAT_TO_LIFE, "Sergeant Rees", SPOKEN, duration, NOTE);
    }

    private void goLive() {
        long list = house.days(deployment).get(0).watchlistId();
        house.does("inspector", () -> house.desk(NoticeDesk.class)
                .withhold(deployment, "Notice would warn the suspect, and a child is in danger.", LocalDate.MAX));
        house.does("checker", () -> house.desk(ListIntake.class).on(new WatchlistSealed("checker", list, 1, 0, "00")));
        house.does("silver", () -> house.desk(SessionDesk.class).makeReady(deployment));
        house.does("operator", () -> house.desk(SessionDesk.class).start(deployment));
        assertEquals(DeploymentState.LIVE, house.state(deployment));
    }

    private void timerRuns() {
        house.does("system", () -> house.desk(Ending.class).endOverdue());
    }

    @Test
    void notWrittenByTheLimitItStopsAndIsPurged() {
        authorise(lasting(Duration.ofHours(4)));
        goLive();
        clock.move(Duration.between(
                clock.instant(), SPOKEN.plus(Duration.ofHours(4)).minusMillis(1)));
        timerRuns();
        assertEquals(DeploymentState.LIVE, house.state(deployment));
        clock.move(Duration.ofMillis(1));
        assertTrue(house.asks("x", () -> !house.deployment(deployment).authorisedAt(clock.instant())));
        timerRuns();
        assertEquals(DeploymentState.LAPSED, house.state(deployment));
        assertEquals(DayState.ENDED, house.days(deployment).get(0).state());
        assertEquals(1, house.heard(UrgentAuthorityLapsed.class).size());
        house.does("system", () -> house.desk(DeploymentPurge.class).begin(deployment));
        house.does("system", () -> house.desk(DeploymentPurge.class).markPurged(deployment));
        assertEquals(
                DeploymentState.LAPSED,
                house.asks("x", () -> house.deployment(deployment).view().outcome()));
    }

    @Test
    void writtenInTimeItGoesOn() {
        authorise(lasting(Duration.ofHours(4)));
        goLive();
        house.does("superintendent", () -> house.desk(UrgentDesk.class)
                .countersign(
                        deployment,
                        DeploymentHouse.RATIONALE,
                        house.desk(AuthorisationDesk.class)
                                .statement(deployment)
                                .sha256()));
        clock.move(Duration.ofHours(5));
        timerRuns();
        assertEquals(DeploymentState.LIVE, house.state(deployment));
    }

    @Test
    void aCountersignatureComesTooLateAtTheLimit() {
        authorise(lasting(Duration.ofHours(4)));
        clock.move(Duration.ofHours(4));
        assertThrows(
                WrongState.class,
                () -> house.does("superintendent", () -> house.desk(UrgentDesk.class)
                        .countersign(
                                deployment,
                                DeploymentHouse.RATIONALE,
                                house.desk(AuthorisationDesk.class)
                                        .statement(deployment)
                                        .sha256())));
    }

    private void countersigns(String officer) {
        house.does(officer, () -> house.desk(UrgentDesk.class)
                .countersign(
                        deployment,
                        DeploymentHouse.RATIONALE,
                        house.desk(AuthorisationDesk.class)
                                .statement(deployment)
                                .sha256()));
    }

    @Test
    void nobodyCountersignsTheirOwnWord() {
        house.rank("inspector", Rank.SUPERINTENDENT);
        authorise(lasting(Duration.ofHours(4)));
        assertThrows(SeparationOfDuties.class, () -> countersigns("inspector"));
    }

    @Test
    void aProtestIsCountersignedByAChiefOfficer() {
        house.put(deployment, PackItemKind.USE_CASE, "", Map.of("protest", "yes"));
        authorise(lasting(Duration.ofHours(4)));
        assertThrows(RankTooLow.class, () -> countersigns("superintendent"));
        house.rank("assistant-chief", Rank.ASSISTANT_CHIEF_CONSTABLE);
        countersigns("assistant-chief");
        assertEquals(DeploymentState.AUTHORISED, house.state(deployment));
    }

    @Test
    void nothingLastsLongerThanTheHardLimit() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> authorise(lasting(HARD_LIMIT.plusSeconds(1))));
        assertEquals("deployment.urgent_too_long", refused.key());
    }

    @Test
    void aGroundAndAConversationAreNeeded() {
        UrgentCall noGround = new UrgentCall(null, "Sergeant Rees", SPOKEN, Duration.ofHours(1), NOTE);
        assertEquals(
                "deployment.ground_missing",
                assertThrows(InvalidInput.class, () -> authorise(noGround)).key());
        UrgentCall toCome = new UrgentCall(
                UrgencyGround.SERIOUS_HARM, "Sergeant Rees", Drafts.START.plusSeconds(1), Duration.ofHours(1), NOTE);
        assertEquals(
                "deployment.spoken_when",
                assertThrows(InvalidInput.class, () -> authorise(toCome)).key());
    }

    @Test
    void aSergeantDoesNotGiveOne() {
        house.rank("inspector", Rank.SERGEANT);
        assertThrows(RankTooLow.class, () -> authorise(lasting(Duration.ofHours(1))));
        assertEquals(DeploymentState.DRAFT, house.state(deployment));
    }
}
