package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.DeploymentPreapproved;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.WrongState;

/** Where the force or the published use asks for it, somebody independent agrees first, to exactly what is authorised. */
class PreapprovalDeskTest {
    private static final String REASON =
            "Looked at by the panel: the use is serious enough for what it asks of people.";

    @TempDir
    private Path folder;

    private DeploymentHouse house;
    private PreapprovalDesk desk;

    @BeforeEach
    void open() {
        house = new DeploymentHouse(folder, new TestClock(Drafts.START.minusSeconds(3600)));
        desk = house.desk(PreapprovalDesk.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String shown(long id) {
        return house.asks(
                "x", () -> house.desk(AuthorisationDesk.class).statement(id).sha256());
    }

    private void agree(long id) {
        String shown = shown(id);
        house.does("panel", () -> desk.agree(id, REASON, shown));
    }

    private void authorise(long id) {
        house.does("superintendent", () -> house.authorise(id));
    }

    private String refusal(long id) {
        return assertThrows(WrongState.class, () -> authorise(id)).key();
    }

    @Test
    void nobodyIsAskedUnlessTheForceSettlesIt() {
        long id = house.submitted(Drafts.valid());
        assertFalse(house.asks("x", () -> desk.needed(id)));
        authorise(id);
        assertEquals(DeploymentState.AUTHORISED, house.state(id));
    }

    @Test
    void withoutTheAgreementNothingIsAuthorised() {
        house.settled(Setting.PREAPPROVAL_ALWAYS, "true");
        long id = house.submitted(Drafts.valid());
        assertTrue(house.asks("x", () -> desk.needed(id)));
        assertEquals("deployment.preapproval_missing", refusal(id));
        agree(id);
        authorise(id);
        assertEquals(DeploymentState.AUTHORISED, house.state(id));
        DeploymentPreapproved logged = house.heard(DeploymentPreapproved.class).get(0);
        assertEquals("panel", logged.actor());
    }

    @Test
    void theAgreementIsToWhatWasReadAndToNothingElse() {
        house.settled(Setting.PREAPPROVAL_ALWAYS, "true");
        long id = house.submitted(Drafts.valid());
        agree(id);
        house.does("superintendent", () -> house.desk(AuthorisationDesk.class).sendBack(id, "Say more on the place."));
        house.does(
                "requester", () -> house.desk(DeploymentDesk.class).amend(id, Drafts.withCameras("Gate 1", "Gate 2")));
        house.handIn(id, Drafts.withCameras("Gate 1", "Gate 2"), java.util.Map.of());
        house.does("requester", () -> house.desk(DeploymentDesk.class).submit(id));
        assertEquals("deployment.preapproval_missing", refusal(id));
        agree(id);
        authorise(id);
        assertEquals(DeploymentState.AUTHORISED, house.state(id));
    }

    @Test
    void whatHasChangedSinceItWasShownIsNotAgreedTo() {
        long id = house.submitted(Drafts.valid());
        assertEquals(
                "deployment.changed_since_shown",
                assertThrows(WrongState.class, () -> house.does("panel", () -> desk.agree(id, REASON, "00")))
                        .key());
    }

    @Test
    void reasonsAreGivenAndOnlyWhatWaitsIsAgreedTo() {
        long id = house.submitted(Drafts.valid());
        String shown = shown(id);
        assertEquals(
                "words.short",
                assertThrows(InvalidInput.class, () -> house.does("panel", () -> desk.agree(id, "fine", shown)))
                        .key());
        authorise(id);
        String authorised = shown(id);
        assertEquals(
                "deployment.wrong_state",
                assertThrows(WrongState.class, () -> house.does("panel", () -> desk.agree(id, REASON, authorised)))
                        .key());
    }
}
