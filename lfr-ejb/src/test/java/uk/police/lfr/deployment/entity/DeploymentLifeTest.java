package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.platform.contract.WrongState;

/** Every step from every state: allowed steps lead where they should, all others are refused and change nothing. */
class DeploymentLifeTest {
    private static final Instant NOW = Drafts.START;
    private static final Map<DeploymentStep, Consumer<Deployment>> DEEDS = new EnumMap<>(DeploymentStep.class);

    /** Urgent authority and variations have tests of their own. */
    private static final Set<DeploymentStep> ELSEWHERE =
            EnumSet.of(DeploymentStep.COUNTERSIGN, DeploymentStep.LAPSE, DeploymentStep.VARY, DeploymentStep.SEAL);

    static {
        DEEDS.put(DeploymentStep.AMEND, deployment -> deployment.amend(Drafts.valid(), NOW));
        DEEDS.put(DeploymentStep.SUBMIT, deployment -> deployment.submit(NOW));
        DEEDS.put(DeploymentStep.RETURN, deployment -> deployment.sendBack("officer", "why", NOW));
        DEEDS.put(DeploymentStep.REFUSE, deployment -> deployment.refuse("officer", "why", NOW));
        DEEDS.put(DeploymentStep.AUTHORISE, deployment -> deployment.authorise("officer", "why", NOW));
        DEEDS.put(
                DeploymentStep.AUTHORISE_ORALLY,
                deployment -> deployment.authoriseOrally("inspector", "why", NOW, Drafts.END));
        DEEDS.put(DeploymentStep.ANNOUNCE, Deployment::announce);
        DEEDS.put(DeploymentStep.WITHHOLD_NOTICE, Deployment::withholdNotice);
        DEEDS.put(DeploymentStep.MAKE_READY, Deployment::makeReady);
        DEEDS.put(DeploymentStep.START, deployment -> deployment.start(NOW));
        DEEDS.put(DeploymentStep.PAUSE, Deployment::pause);
        DEEDS.put(DeploymentStep.RESUME, deployment -> deployment.resume(NOW));
        DEEDS.put(DeploymentStep.SUSPEND, Deployment::suspend);
        DEEDS.put(DeploymentStep.LIFT, Deployment::liftSuspension);
        DEEDS.put(DeploymentStep.END_DAY, deployment -> deployment.endDay("why", NOW));
        DEEDS.put(DeploymentStep.ABORT, deployment -> deployment.abort("fault", NOW));
        DEEDS.put(DeploymentStep.CANCEL, deployment -> deployment.cancel("why", NOW));
        DEEDS.put(DeploymentStep.EXPIRE, deployment -> deployment.expire("why", NOW));
        DEEDS.put(DeploymentStep.BEGIN_PURGE, Deployment::beginPurge);
        DEEDS.put(DeploymentStep.FINISH_PURGE, Deployment::purged);
        DEEDS.put(DeploymentStep.REVIEW, deployment -> deployment.review("officer", "why", NOW));
        DEEDS.put(DeploymentStep.PUBLISH_RESULTS, Deployment::resultsPublished);
        DEEDS.put(DeploymentStep.CLOSE, deployment -> deployment.close(NOW));
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return DEEDS.keySet().stream().flatMap(step -> Stream.of(DeploymentState.values())
                .filter(state -> state != DeploymentState.ORAL_AUTHORISED && state != DeploymentState.LAPSED)
                .map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void stepIsTakenOrRefused(DeploymentStep step, DeploymentState state) {
        Deployment deployment = DeploymentStates.deploymentIn(state);
        // What was live is not closed without results.
        boolean closing = step == DeploymentStep.CLOSE && state == DeploymentState.PURGED;
        if (step.allowedIn(state) && !closing) {
            DEEDS.get(step).accept(deployment);
            assertEquals(step.to() == null ? state : step.to(), deployment.state());
        } else {
            WrongState refused =
                    assertThrows(WrongState.class, () -> DEEDS.get(step).accept(deployment));
            assertEquals("deployment.wrong_state", refused.key());
            assertEquals(state, deployment.state());
        }
    }

    @Test
    void noStepIsForgotten() {
        EnumSet<DeploymentStep> tried = EnumSet.copyOf(DEEDS.keySet());
        tried.addAll(ELSEWHERE);
        assertEquals(EnumSet.allOf(DeploymentStep.class), tried);
    }

    @Test
    void whatWasNeverLiveIsClosedWithoutResults() {
        Deployment cancelled = DeploymentStates.deploymentIn(DeploymentState.CANCELLED);
        cancelled.beginPurge();
        cancelled.purged();
        assertThrows(WrongState.class, () -> cancelled.review("officer", "why", NOW));
        cancelled.close(NOW);
        assertEquals(DeploymentState.CLOSED, cancelled.state());
        assertEquals(DeploymentState.CANCELLED, cancelled.view().outcome());
    }

    @Test
    void aListIsNotSealedBeforeItsCriteriaAreAuthorised() {
        Deployment submitted = DeploymentStates.deploymentIn(DeploymentState.SUBMITTED);
        assertThrows(WrongState.class, () -> submitted.sealed(DeploymentStates.WATCHLIST));
    }

    @Test
    void aListThatIsSealedBeforeTheNoticeWaitsForIt() {
        Deployment authorised = DeploymentStates.deploymentIn(DeploymentState.AUTHORISED);
        authorised.sealed(DeploymentStates.WATCHLIST);
        assertEquals(DeploymentState.AUTHORISED, authorised.state());
        authorised.announce();
        assertEquals(DeploymentState.WATCHLIST_SEALED, authorised.state());
        assertTrue(authorised.dayInHand().watchlistId() == DeploymentStates.WATCHLIST);
    }
}
