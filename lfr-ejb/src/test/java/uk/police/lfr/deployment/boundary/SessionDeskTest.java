package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.FalseAlertsReviewed;
import uk.police.lfr.deployment.contract.PauseExplained;
import uk.police.lfr.deployment.contract.PauseReason;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.EntryAuthorised;
import uk.police.lfr.watchlist.contract.ImportStarted;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.IssueSettled;
import uk.police.lfr.watchlist.contract.TemplatesTakenOver;
import uk.police.lfr.watchlist.contract.WatchlistSealed;

/** Who may set a live deployment going and stop it, when one account holds several roles or is lent (R1, R9). */
class SessionDeskTest {
    private static final String WHY = "The crowd is so thin that a notice would warn the one wanted.";

    @TempDir
    private Path folder;

    private DeploymentHouse house;
    private SessionDesk desk;
    private ListIntake lists;
    private long id;
    private long list;

    @BeforeEach
    void goLive() {
        house = new DeploymentHouse(folder, new TestClock(Drafts.START));
        desk = house.desk(SessionDesk.class);
        lists = house.desk(ListIntake.class);
        id = house.authorised(Drafts.valid());
        list = house.days(id).get(0).watchlistId();
        house.does("superintendent", () -> house.desk(NoticeDesk.class).withhold(id, WHY, LocalDate.MAX));
        house.does("checker", () -> lists.on(new WatchlistSealed("checker", list, 1, 0, "00")));
        house.does("silver", () -> desk.makeReady(id));
        house.does("operator", () -> desk.start(id));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoeverAuthorisedItMayStopItButNotSetItGoingAgain() {
        house.does("superintendent", () -> desk.pause(id, PauseReason.TECHNICAL_FAULT));
        assertThrows(SeparationOfDuties.class, () -> house.does("superintendent", () -> desk.resume(id)));
        assertEquals(DeploymentState.PAUSED, house.state(id));
        house.does("silver", () -> desk.resume(id));
        assertEquals(DeploymentState.LIVE, house.state(id));
    }

    @Test
    void nobodyGoesLiveWithTemplatesThatOtherModelsMade() {
        house.otherModels();
        WrongState refused = assertThrows(WrongState.class, () -> house.does("operator", () -> desk.start(id)));
        assertEquals("deployment.list_of_other_models", refused.key());
    }

    @Test
    void whoTakesNewTemplatesOverWorksOnTheDeploymentAndDoesNotAuthoriseIt() {
        TemplatesTakenOver taken = new TemplatesTakenOver("superintendent", list, "v2");
        assertThrows(SeparationOfDuties.class, () -> house.does("superintendent", () -> lists.on(taken)));
    }

    private String refusal(Runnable step) {
        return assertThrows(WrongState.class, step::run).key();
    }

    @Test
    void afterFalseAlertsNobodyResumesItBeforeAnOfficerHasLooked() {
        house.does("system", () -> desk.pause(id, PauseReason.FALSE_ALERTS));
        assertTrue(house.asks("x", () -> desk.waitsForReview(id)));
        assertEquals("deployment.review_due", refusal(() -> house.does("silver", () -> desk.resume(id))));
        house.does("auditor", () -> house.desk(OversightDesk.class).suspend(id, "A look at it."));
        house.does("auditor", () -> house.desk(OversightDesk.class).lift(id, "Looked at."));
        assertEquals("deployment.review_due", refusal(() -> house.does("operator", () -> desk.resume(id))));

        assertThrows(InvalidInput.class, () -> house.does("superintendent", () -> desk.reviewFalseAlerts(id, "fine")));
        house.does("superintendent", () -> desk.reviewFalseAlerts(id, "Two look-alikes, withdrawn from the list."));
        assertEquals(
                "superintendent", house.heard(FalseAlertsReviewed.class).get(0).actor());
        assertEquals(DeploymentState.PAUSED, house.state(id), "others set it going");
        house.does("silver", () -> desk.resume(id));
        assertEquals(DeploymentState.LIVE, house.state(id));
        assertEquals(
                "deployment.nothing_to_review",
                refusal(() -> house.does("superintendent", () -> desk.reviewFalseAlerts(id, "Looked at them again."))));
    }

    @Test
    void otherPausesNeedNoOfficer() {
        house.does("silver", () -> desk.pause(id, PauseReason.WEATHER));
        assertFalse(house.asks("x", () -> desk.waitsForReview(id)));
        house.does("silver", () -> desk.resume(id));
    }

    @Test
    void whatWasStoppedAtOnceIsExplainedBeforeItIsResumed() {
        house.does("operator", () -> desk.pause(id, PauseReason.STOPPED_AT_ONCE));
        assertEquals("deployment.reason_due", refusal(() -> house.does("silver", () -> desk.resume(id))));
        assertThrows(
                InvalidInput.class, () -> house.does("operator", () -> desk.explain(id, PauseReason.STOPPED_AT_ONCE)));
        house.does("operator", () -> desk.explain(id, PauseReason.CROWD));
        assertEquals(PauseReason.CROWD, house.heard(PauseExplained.class).get(0).reason());
        assertFalse(house.asks("x", () -> desk.waitsForReason(id)));
        assertEquals(
                "deployment.nothing_to_explain",
                refusal(() -> house.does("operator", () -> desk.explain(id, PauseReason.CROWD))));
        house.does("silver", () -> desk.resume(id));
        assertEquals(DeploymentState.LIVE, house.state(id));
    }

    @Test
    void aStopThatFalseAlertsExplainWaitsForAnOfficer() {
        house.does("operator", () -> desk.pause(id, PauseReason.STOPPED_AT_ONCE));
        house.does("operator", () -> desk.explain(id, PauseReason.FALSE_ALERTS));
        assertEquals("deployment.review_due", refusal(() -> house.does("silver", () -> desk.resume(id))));
    }

    static Stream<BiConsumer<SessionDesk, Long>> steps() {
        return Stream.of(
                (desk, id) -> desk.pause(id, PauseReason.TECHNICAL_FAULT),
                (desk, id) -> desk.end(id, "mischief"),
                (desk, id) -> desk.abort(id, "mischief"),
                (desk, id) -> desk.cancel(id, "mischief"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whoeverIsLentToAnotherDeploymentDoesNotStopThisOne(BiConsumer<SessionDesk, Long> step) {
        house.lends("stranger", id + 1);
        WrongState refused = assertThrows(WrongState.class, () -> house.does("stranger", () -> step.accept(desk, id)));
        assertEquals("deployment.lent_elsewhere", refused.key());
        assertEquals(DeploymentState.LIVE, house.state(id));
    }

    @Test
    void whoeverIsLentToAnotherDeploymentDoesNotResumeThisOneNorTouchItsList() {
        house.lends("stranger", id + 1);
        house.does("silver", () -> desk.pause(id, PauseReason.TECHNICAL_FAULT));
        assertThrows(WrongState.class, () -> house.does("stranger", () -> desk.resume(id)));
        assertThrows(
                WrongState.class, () -> house.does("stranger", () -> lists.on(new ImportStarted("stranger", list, 1))));
        house.lends("stranger", id);
        house.does("stranger", () -> desk.resume(id));
        assertEquals(DeploymentState.LIVE, house.state(id));
    }

    @Test
    void whoeverBuiltTheListAddsNobodyAsOfficer() {
        house.does("both", () -> lists.on(new ImportStarted("both", list, 1)));
        assertThrows(
                SeparationOfDuties.class,
                () -> house.does("both", () -> lists.on(new EntryAuthorised("both", list, 7))));
        house.does("superintendent", () -> lists.on(new EntryAuthorised("superintendent", list, 7)));
    }

    @Test
    void anOfficersIssueIsSettledOnTheOfficersSide() {
        house.does("both", () -> lists.on(new IssueSettled("both", list, 7, 1, IssueKind.UNDER_18)));
        assertThrows(
                SeparationOfDuties.class,
                () -> house.does("both", () -> lists.on(new IssueSettled("both", list, 7, 2, IssueKind.UNDER_13))));
    }
}
