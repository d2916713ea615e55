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
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;

/** An authority is varied by a new signed version; Silver makes it narrower, only an officer makes it wider. */
class VariationDeskTest {
    private static final String REASON = "The crowd has thinned out more than planned.";
    private static final Set<String> GATE = Set.of("Gate 1");

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
        officer = !person.equals("silver");
        String shown = house.asks(
                person, () -> house.desk(AuthorisationDesk.class).statement(id).sha256());
        house.does(person, () -> desk.vary(id, new Variation(end, threshold, GATE), REASON, shown));
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
    void nobodyGoesBelowTheFloorOrBeyondADay() {
        assertThrows(InvalidInput.class, () -> vary("superintendent", Drafts.END, 0.01));
        assertThrows(InvalidInput.class, () -> vary("superintendent", Drafts.START.plusSeconds(86_401), 0.6));
    }
}
