package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.ListTerms;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.deployment.contract.VariationTerms;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ListFrame;

/** An authority is varied by a new signed version; Silver makes it narrower, only an officer makes it wider. */
class VariationDeskTest {
    private static final String REASON = "The crowd has thinned out more than planned.";
    private static final Set<String> GATE = Set.of("Gate 1");
    private static final ListTerms AS_ASKED = new ListTerms(100, Set.of(Category.WANTED_COURT, Category.MISSING_RISK));

    @TempDir
    private Path folder;

    private DeploymentHouse house;
    private VariationDesk desk;
    private long id;
    private boolean officer;

    @BeforeEach
    void authorise() {
        house = new DeploymentHouse(folder, new TestClock(Drafts.START.minusSeconds(3600)));
        id = house.authorised(Drafts.valid());
        desk = house.desk(VariationDesk.class);
        Wiring.set(
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

    private void vary(String person, Instant end, double threshold) {
        vary(person, new Variation(Drafts.START, end, threshold, GATE, AS_ASKED));
    }

    private void vary(String person, Variation asked) {
        officer = !person.equals("silver");
        String shown = house.asks(
                person, () -> house.desk(AuthorisationDesk.class).statement(id).sha256());
        house.does(person, () -> desk.vary(id, asked, REASON, shown));
    }

    private AuthorityKind lastKind() {
        var versions = house.asks("x", () -> house.desk(AuthorisationDesk.class).versions(id));
        return versions.get(versions.size() - 1).kind();
    }

    @Test
    void silverEndsTheDayEarlierAndRaisesTheThreshold() {
        vary("silver", Drafts.END.minusSeconds(3600), 0.7);
        assertEquals(AuthorityKind.NARROWED, lastKind());
        assertEquals(Drafts.END.minusSeconds(3600), house.days(id).get(0).end());
    }

    @Test
    void silverWidensNothing() {
        assertThrows(SeparationOfDuties.class, () -> vary("silver", Drafts.END.plusSeconds(1), 0.7));
        assertThrows(SeparationOfDuties.class, () -> vary("silver", Drafts.END.minusSeconds(1), 0.59));
    }

    @Test
    void theOfficerWidensByANewVersion() {
        vary("superintendent", Drafts.END.plusSeconds(3600), 0.6);
        assertEquals(AuthorityKind.WIDENED, lastKind());
        assertEquals(
                2,
                house.asks("x", () -> house.desk(AuthorisationDesk.class).versions(id))
                        .size());
    }

    @Test
    void whatSomebodyIndependentAgreedToIsNotMadeWider() {
        house.settled(Setting.PREAPPROVAL_ALWAYS, "true");
        assertThrows(WrongState.class, () -> vary("superintendent", Drafts.END.plusSeconds(3600), 0.6));
        vary("superintendent", Drafts.END.minusSeconds(3600), 0.6);
        assertEquals(AuthorityKind.NARROWED, lastKind());
    }

    @Test
    void whoMayBeOnTheListIsNarrowedBySilverAndWidenedByTheOfficer() {
        ListTerms fewer = new ListTerms(60, Set.of(Category.MISSING_RISK));
        vary("silver", asItIs(fewer));
        assertEquals(AuthorityKind.NARROWED, lastKind());
        assertEquals(fewer, terms().now().list());
        assertEquals(60, frame().entryCap());
        assertEquals(Set.of(Category.MISSING_RISK), frame().categories());

        ListTerms more = new ListTerms(61, Set.of(Category.MISSING_RISK));
        assertThrows(SeparationOfDuties.class, () -> vary("silver", asItIs(more)));
        ListTerms others = new ListTerms(60, Set.of(Category.SUSPECT));
        assertThrows(SeparationOfDuties.class, () -> vary("silver", asItIs(others)));
        vary("superintendent", asItIs(new ListTerms(200, Set.of(Category.SUSPECT))));
        assertEquals(AuthorityKind.WIDENED, lastKind());
        assertEquals(200, frame().entryCap());
    }

    @Test
    void aVariationSaysWhoMayBeOnTheList() {
        assertThrows(InvalidInput.class, () -> vary("superintendent", asItIs(new ListTerms(null, Set.of()))));
        assertThrows(
                InvalidInput.class, () -> vary("superintendent", asItIs(new ListTerms(0, Set.of(Category.SUSPECT)))));
        assertThrows(InvalidInput.class, () -> vary("superintendent", asItIs(new ListTerms(10, Set.of()))));
    }

    @Test
    void aCameraThatWasTakenOutComesBackByAnotherVariation() {
        long second = house.authorised(Drafts.withCameras("Gate 1", "Gate 2"));
        id = second;
        vary("silver", new Variation(Drafts.START, Drafts.END, 0.6, GATE, AS_ASKED));
        assertEquals(GATE, terms().now().cameras());
        assertEquals(Set.of("Gate 1", "Gate 2"), terms().planned());
        Variation back = new Variation(Drafts.START, Drafts.END, 0.6, Set.of("Gate 1", "Gate 2"), AS_ASKED);
        assertThrows(SeparationOfDuties.class, () -> vary("silver", back));
        vary("superintendent", back);
        assertEquals(Set.of("Gate 1", "Gate 2"), terms().now().cameras());
    }

    @Test
    void whenTheStartMovesTheListIsAskedAnew() {
        Instant later = Drafts.START.plusSeconds(1800);
        vary("silver", new Variation(later, Drafts.END, 0.6, GATE, AS_ASKED));
        assertEquals(later, house.days(id).get(0).start());
        assertEquals(later, frame().startsAt());
        assertThrows(
                SeparationOfDuties.class,
                () -> vary("silver", new Variation(Drafts.START, Drafts.END, 0.6, GATE, AS_ASKED)));
        assertThrows(
                InvalidInput.class,
                () -> vary(
                        "superintendent",
                        new Variation(Drafts.START.minusSeconds(3601), Drafts.END, 0.6, GATE, AS_ASKED)));
    }

    @Test
    void theListKnowsTheFacesForecastAndWhatTheForceAccepts() {
        ListFrame frame = frame();
        assertEquals(100, frame.entryCap());
        assertEquals(6000, frame.facesExpected());
        assertEquals(1, frame.falseAlertBudget(), 1e-3);
        assertEquals(0.6, frame.threshold());
    }

    private Variation asItIs(ListTerms list) {
        return new Variation(Drafts.START, Drafts.END, 0.6, GATE, list);
    }

    private VariationTerms terms() {
        return house.asks("x", () -> desk.terms(id));
    }

    private ListFrame frame() {
        return house.frame(house.days(id).get(0).watchlistId());
    }

    @Test
    void nobodyGoesBelowTheFloorOrBeyondADay() {
        assertThrows(InvalidInput.class, () -> vary("superintendent", Drafts.END, 0.01));
        assertThrows(InvalidInput.class, () -> vary("superintendent", Drafts.START.plusSeconds(86_401), 0.6));
    }
}
