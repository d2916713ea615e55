package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.AuthorityVaried;
import uk.police.lfr.deployment.contract.DeploymentAuthorised;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.ListTerms;
import uk.police.lfr.deployment.contract.PauseReason;
import uk.police.lfr.deployment.contract.SignedThreshold;
import uk.police.lfr.deployment.contract.ThresholdProposed;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.OtherEngine;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.WatchlistSealed;

/** A threshold from the application to what is live: kept with what it rests on, and changed by two people. */
class ThresholdAsSignedTest {
    private static final String WHY = "The crowd is so thin that a notice would warn the one wanted.";
    private static final ListTerms LIST = new ListTerms(100, Set.of(Category.WANTED_COURT, Category.MISSING_RISK));

    /** As if the server had been started with other weights. */
    private static final FaceEngine OTHER = OtherEngine.answering(Map.of("templateVersion", "clean-0000000000000000"));

    @TempDir
    private Path folder;

    private DeploymentHouse house;
    private SessionDesk sessions;
    private ThresholdDesk thresholds;
    private VariationDesk variations;
    private boolean officer;
    private long id;

    @BeforeEach
    void makeReady() {
        house = new DeploymentHouse(folder, new TestClock(Drafts.START));
        house.rank("other", Rank.SUPERINTENDENT);
        sessions = house.desk(SessionDesk.class);
        thresholds = inRole(house.desk(ThresholdDesk.class));
        variations = inRole(house.desk(VariationDesk.class));
        id = house.authorised(Drafts.valid().aimingAt(20_000));
        long list = house.days(id).get(0).watchlistId();
        house.does("superintendent", () -> house.desk(NoticeDesk.class).withhold(id, WHY, LocalDate.MAX));
        house.does("checker", () -> house.desk(ListIntake.class).on(new WatchlistSealed("checker", list, 1, 0, "00")));
        house.does("silver", () -> sessions.makeReady(id));
    }

    private <T> T inRole(T desk) {
        return Wiring.set(
                desk,
                "session",
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {SessionContext.class},
                        (self, method, arguments) -> officer && Roles.AO.equals(arguments[0])));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void start() {
        house.does("operator", () -> sessions.start(id));
    }

    private AuthorityStatement statement() {
        return house.asks("x", () -> house.desk(AuthorisationDesk.class).statement(id));
    }

    private SignedThreshold newest() {
        return house.asks("x", () -> thresholds.signed(id)).versions().get(0);
    }

    private boolean stands() {
        return house.asks("x", () -> thresholds.signed(id)).stands();
    }

    private void propose(String person, double threshold) {
        officer = !person.startsWith("silver");
        house.does(person, () -> thresholds.propose(id, threshold, "More false alerts than planned for."));
    }

    private void vary(String person, double threshold) {
        officer = !person.startsWith("silver");
        String shown = statement().sha256();
        Variation asked = new Variation(Drafts.START, Drafts.END, threshold, Set.of("Gate 1"), LIST);
        house.does(person, () -> variations.vary(id, asked, "The crowd has thinned out.", shown));
    }

    private String refusal(Runnable step) {
        return assertThrows(WrongState.class, step::run).key();
    }

    @Test
    void targetFloorModelsAndMeasurementAreSignedAndLogged() {
        SignedThreshold signed = newest();
        assertEquals(20_000, signed.terms().oneFalseAlertIn());
        assertEquals(0.6, signed.terms().value());
        assertEquals(0.52, signed.terms().basis().floor());
        assertEquals(64, signed.terms().basis().evaluation().length(), "the build attaches its own");
        String document = house.asks(
                        "x", () -> house.desk(AuthorisationDesk.class).versions(id))
                .get(0)
                .document();
        Map<String, String> logged =
                house.heard(DeploymentAuthorised.class).get(0).facts();
        for (String said : new String[] {
            "1/20000",
            signed.terms().basis().templateVersion(),
            signed.terms().basis().evaluation()
        }) {
            assertTrue(document.contains(said), said);
            assertTrue(logged.containsValue(said), said);
        }
        assertTrue(document.contains(signed.terms().basis().models()));
        assertEquals("0.52", logged.get("floor"));
    }

    @Test
    void whetherTheThresholdKeepsToItsTargetIsSaid() {
        assertFalse(statement().meetsTarget(), "0.6 with 100 people for one in 20,000");
        assertTrue(statement().targetNeeds() > 0.6, "it needs " + statement().targetNeeds());
        long second = house.submitted(Drafts.valid().aimingAt(200));
        AuthorityStatement kept =
                house.asks("x", () -> house.desk(AuthorisationDesk.class).statement(second));
        assertTrue(kept.meetsTarget(), "it needs " + kept.targetNeeds());
        assertThrows(InvalidInput.class, () -> house.drafted(Drafts.valid().aimingAt(99)));
    }

    @Test
    void withOtherModelsNobodyGoesLiveBeforeAnOfficerSignsThem() {
        house.runs(OTHER);
        assertFalse(stands());
        assertEquals("deployment.threshold_of_other_models", refusal(this::start));
        assertThrows(SeparationOfDuties.class, () -> vary("silver", 0.6), "the same number means something else");
        vary("superintendent", 0.6);
        assertEquals(AuthorityKind.WIDENED, newest().kind());
        assertEquals("clean-0000000000000000", newest().terms().basis().templateVersion());
        assertTrue(stands());
        start();
        assertEquals(DeploymentState.LIVE, house.state(id));
    }

    @Test
    void aFloorThatHasRisenIsKeptToWhenItIsSubmittedAndWhenItIsSigned() {
        long waiting = house.submitted(Drafts.valid());
        long drafted = house.drafted(Drafts.valid());
        house.handIn(drafted, Drafts.valid(), Map.of());
        house.runs(OtherEngine.answering(Map.of("thresholdFloor", 0.61f)));
        assertThrows(
                InvalidInput.class,
                () -> house.does(
                        "requester", () -> house.desk(DeploymentDesk.class).submit(drafted)));
        assertThrows(InvalidInput.class, () -> house.does("superintendent", () -> house.authorise(waiting)));
        assertEquals(DeploymentState.SUBMITTED, house.state(waiting));
    }

    @Test
    void whileItIsLiveOneProposesAndAnotherSigns() {
        start();
        assertEquals("deployment.threshold_needs_second", refusal(() -> vary("superintendent", 0.7)));
        propose("silver", 0.7);
        assertThrows(SeparationOfDuties.class, () -> vary("silver", 0.7));
        assertEquals("deployment.threshold_needs_second", refusal(() -> vary("superintendent", 0.65)));
        vary("superintendent", 0.7);
        assertEquals(0.7, newest().terms().value());
        assertEquals(0.7, house.heard(ThresholdProposed.class).get(0).threshold());
        assertEquals("0.7", house.heard(AuthorityVaried.class).get(0).facts().get("threshold"));
        assertNull(house.asks("x", () -> thresholds.proposal(id)), "it is signed");
        assertEquals("deployment.threshold_needs_second", refusal(() -> vary("superintendent", 0.6)));
    }

    @Test
    void aPauseIsNoWayAround() {
        start();
        house.does("silver", () -> sessions.pause(id, PauseReason.CROWD));
        assertEquals("deployment.threshold_needs_second", refusal(() -> vary("superintendent", 0.55)));
        propose("superintendent", 0.55);
        assertThrows(SeparationOfDuties.class, () -> vary("superintendent", 0.55));
        vary("other", 0.55);
        house.does("silver", () -> sessions.resume(id));
        assertEquals(0.55, newest().terms().value());
    }

    @Test
    void otherModelsAreSignedByTwoWhereItWasLive() {
        start();
        house.does("silver", () -> sessions.pause(id, PauseReason.TECHNICAL_FAULT));
        house.runs(OTHER);
        assertEquals(
                "deployment.threshold_of_other_models", refusal(() -> house.does("silver", () -> sessions.resume(id))));
        assertEquals("deployment.threshold_needs_second", refusal(() -> vary("superintendent", 0.6)));
        propose("silver", 0.6);
        vary("superintendent", 0.6);
        house.does("silver", () -> sessions.resume(id));
        assertEquals(DeploymentState.LIVE, house.state(id));
    }

    @Test
    void nothingBelowTheFloorIsProposedAndNothingWhereNobodyIsCompared() {
        assertEquals("deployment.wrong_state", refusal(() -> propose("silver", 0.7)));
        start();
        assertThrows(InvalidInput.class, () -> propose("silver", 0.51));
    }
}
