package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

class DeploymentTest {
    private static final Instant BEFORE = Drafts.START.minus(Duration.ofDays(1));
    private static final Duration INSTANT = Duration.ofMillis(1);

    private static Deployment in(DeploymentState state) {
        return DeploymentStates.deploymentIn(state);
    }

    @Test
    void whoAskedForItCannotAuthoriseIt() {
        Deployment submitted = in(DeploymentState.SUBMITTED);
        SeparationOfDuties refused = assertThrows(
                SeparationOfDuties.class,
                () -> submitted.authorise(DeploymentStates.REQUESTER, "It is needed", BEFORE));
        assertEquals("deployment.authoriser_is_requester", refused.key());
        assertEquals(DeploymentState.SUBMITTED, submitted.state());
    }

    @Test
    void whoAskedForItCannotRefuseItEither() {
        Deployment submitted = in(DeploymentState.SUBMITTED);
        assertThrows(
                SeparationOfDuties.class, () -> submitted.refuse(DeploymentStates.REQUESTER, "Not needed", BEFORE));
        assertEquals(DeploymentState.SUBMITTED, submitted.state());
    }

    @Test
    void nothingIsAuthorisedAfterItsWindow() {
        Deployment submitted = in(DeploymentState.SUBMITTED);
        WrongState refused = assertThrows(
                WrongState.class, () -> submitted.authorise(DeploymentStates.OFFICER, "Too late", Drafts.END));
        assertEquals("deployment.window_over", refused.key());
        assertEquals(DeploymentState.SUBMITTED, submitted.state());
    }

    @Test
    void itGoesLiveOnlyInsideItsWindow() {
        Deployment ready = in(DeploymentState.READY);
        WrongState early = assertThrows(WrongState.class, () -> ready.start(Drafts.START.minus(INSTANT)));
        assertEquals("deployment.outside_window", early.key());
        assertThrows(WrongState.class, () -> ready.start(Drafts.END));
        ready.start(Drafts.START);
        assertEquals(DeploymentState.LIVE, ready.state());
    }

    @Test
    void anAuthorityCoversItsWindowToTheLastInstantAndNoLonger() {
        Deployment live = in(DeploymentState.LIVE);
        assertTrue(live.authorisedAt(Drafts.START));
        assertTrue(live.authorisedAt(Drafts.END.minus(INSTANT)));
        assertFalse(live.authorisedAt(Drafts.START.minus(INSTANT)));
        assertFalse(live.authorisedAt(Drafts.END));
    }

    @Test
    void nothingIsAuthorisedBeforeItIsLiveNorAfterItHasEnded() {
        for (DeploymentState state : DeploymentState.values()) {
            assertEquals(state == DeploymentState.LIVE, in(state).authorisedAt(Drafts.START), state.name());
        }
    }

    @Test
    void whoDecidedAndWhyIsKept() {
        Deployment submitted = in(DeploymentState.SUBMITTED);
        submitted.refuse(DeploymentStates.OFFICER, "Another way was not tried", BEFORE);
        DeploymentView view = submitted.view();
        assertEquals(DeploymentStates.OFFICER, view.decidedBy());
        assertEquals("Another way was not tried", view.rationale());
        assertEquals(BEFORE, view.decidedAt());
        assertEquals(BEFORE, view.endedAt());
    }

    @Test
    void aViewShowsNoCameraPassword() {
        Deployment draft = in(DeploymentState.DRAFT);
        String shown = draft.view().plan().cameras().get(0).address();
        assertTrue(shown.startsWith("rtsp://10.0.0.7"), shown);
        assertFalse(shown.contains(Drafts.PASSWORD));
        Object camera = ((List<?>) Wiring.get(draft, "cameras")).get(0);
        assertFalse(camera.toString().contains(Drafts.PASSWORD));
    }

    @Test
    void anAmendmentThatShowsACameraShortenedKeepsItsPassword() {
        Deployment draft = in(DeploymentState.DRAFT);
        draft.amend(draft.view().plan(), BEFORE);
        assertTrue(draft.everyCamera().get(0).secret().orElseThrow().contains(Drafts.PASSWORD));
    }

    @Test
    void itIsKnownByYearAndNumber() {
        Deployment draft = in(DeploymentState.DRAFT);
        draft.number(2026);
        assertEquals("2026-0012", draft.reference());
    }
}
