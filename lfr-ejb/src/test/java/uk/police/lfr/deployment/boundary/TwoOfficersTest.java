package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.AuthorityVersion;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.NotReady;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.RankTooLow;
import uk.police.lfr.deployment.control.Authorities;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.WrongState;

/** Deciding about an application: what was read is what is signed, by the rank it needs, and by one officer. */
class TwoOfficersTest {
    @TempDir
    private Path folder;

    private DeploymentHouse house;
    private AuthorisationDesk desk;

    @BeforeEach
    void open() {
        house = new DeploymentHouse(folder, new TestClock(Drafts.START.minusSeconds(3600)));
        house.rank("other", Rank.CHIEF_SUPERINTENDENT);
        desk = house.desk(AuthorisationDesk.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void oneDecidesAndTheOtherIsToldWho() {
        long id = house.submitted(Drafts.valid());
        String shown = house.asks("other", () -> desk.statement(id).sha256());
        house.does("superintendent", () -> house.authorise(id));
        WrongState refused = assertThrows(
                WrongState.class,
                () -> house.does("other", () -> desk.authorise(id, DeploymentHouse.RATIONALE, shown)));
        assertEquals("deployment.decided_by_other", refused.key());
        assertEquals("superintendent", refused.args()[1]);
        assertThrows(WrongState.class, () -> house.does("other", () -> desk.refuse(id, "no")));
        assertEquals(DeploymentState.AUTHORISED, house.state(id));
    }

    @Test
    void whatChangedSinceItWasReadIsNotSigned() {
        long id = house.submitted(Drafts.valid());
        String shown = house.asks("superintendent", () -> desk.statement(id).sha256());
        house.does("superintendent", () -> desk.sendBack(id, "Say more on the place."));
        house.put(id, PackItemKind.MEDIA, "", Map.of("plan", "Another plan."));
        house.does("requester", () -> house.desk(DeploymentDesk.class).submit(id));
        WrongState refused = assertThrows(
                WrongState.class,
                () -> house.does("superintendent", () -> desk.authorise(id, DeploymentHouse.RATIONALE, shown)));
        assertEquals("deployment.changed_since_shown", refused.key());
    }

    @Test
    void theSignatureIsOverWhatWasAuthorised() {
        long id = house.authorised(Drafts.valid());
        AuthorityVersion signed = house.asks("auditor", () -> desk.versions(id)).get(0);
        Authorities authorities = house.desk(Authorities.class);
        assertEquals(AuthorityKind.WRITTEN, signed.kind());
        assertTrue(authorities.genuine(signed.document(), signed.signature()));
        assertFalse(authorities.genuine(signed.document().replace("0.6", "0.5"), signed.signature()));
        assertEquals(6000, signed.forecast().faces());
        assertTrue(signed.forecast().falseAlerts() > 0);
        assertTrue(signed.forecast().stops() >= signed.forecast().falseAlerts());
    }

    @Test
    void aChiefInspectorDoesNotAuthorise() {
        house.rank("superintendent", Rank.CHIEF_INSPECTOR);
        long id = house.submitted(Drafts.valid());
        assertThrows(RankTooLow.class, () -> house.does("superintendent", () -> house.authorise(id)));
    }

    @Test
    void aProtestNeedsAChiefOfficerAndTheDataProtectionOfficersWord() {
        long id = house.drafted(Drafts.valid());
        house.handIn(id, Drafts.valid(), Map.of("protest", "yes"));
        NotReady refused = assertThrows(
                NotReady.class,
                () -> house.does(
                        "requester", () -> house.desk(DeploymentDesk.class).submit(id)));
        assertEquals(List.of("DPO_CONSULTATION"), refused.missing());
        house.put(id, PackItemKind.DPO_CONSULTATION, "", Map.of());
        house.does("requester", () -> house.desk(DeploymentDesk.class).submit(id));
        assertThrows(RankTooLow.class, () -> house.does("superintendent", () -> house.authorise(id)));
        house.rank("other", Rank.ASSISTANT_CHIEF_CONSTABLE);
        house.does("other", () -> house.authorise(id));
        assertEquals(DeploymentState.AUTHORISED, house.state(id));
    }

    @Test
    void anEmptyPackSaysAllThatIsMissing() {
        long id = house.drafted(Drafts.valid());
        NotReady refused = assertThrows(
                NotReady.class,
                () -> house.does(
                        "requester", () -> house.desk(DeploymentDesk.class).submit(id)));
        // All but the two that this application does not need, and the plan of the place, which none needs.
        assertEquals(PackItemKind.values().length - 3, refused.missing().size());
        assertTrue(
                refused.missing().contains("CAMERA_PLAN Gate 1"),
                refused.missing().toString());
        assertEquals(DeploymentState.DRAFT, house.state(id));
    }

    @Test
    void aDocumentMustBeWhatItSays() {
        long id = house.drafted(Drafts.valid());
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> house.does("requester", () -> house.desk(PackDesk.class)
                        .attach(
                                id,
                                PackItemKind.DPIA,
                                Map.of("summary", "fine"),
                                "a.pdf",
                                "application/pdf",
                                new byte[] {'M', 'Z', 0, 0})));
        assertEquals("deployment.document_kind", refused.key());
    }
}
