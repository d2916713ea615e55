package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.police.lfr.deployment.contract.DeploymentState.AUTHORISED;
import static uk.police.lfr.deployment.contract.DeploymentState.CANCELLED;
import static uk.police.lfr.deployment.contract.DeploymentState.DRAFT;
import static uk.police.lfr.deployment.contract.DeploymentState.ENDED;
import static uk.police.lfr.deployment.contract.DeploymentState.LIVE;
import static uk.police.lfr.deployment.contract.DeploymentState.PURGED;
import static uk.police.lfr.deployment.contract.DeploymentState.REFUSED;
import static uk.police.lfr.deployment.contract.DeploymentState.SUBMITTED;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.platform.contract.WrongState;

/** Every step from every state: allowed steps lead where they should, all others are refused and change nothing. */
class DeploymentLifeTest {
    private static final Instant NOW = Drafts.START;

    private enum Step {
        AMEND(deployment -> deployment.amend(Drafts.valid()), DRAFT, EnumSet.of(DRAFT)),
        SUBMIT(deployment -> deployment.submit(NOW), SUBMITTED, EnumSet.of(DRAFT)),
        AUTHORISE(deployment -> deployment.authorise("officer", "why", NOW), AUTHORISED, EnumSet.of(SUBMITTED)),
        REFUSE(deployment -> deployment.refuse("officer", "why", NOW), REFUSED, EnumSet.of(SUBMITTED)),
        START(deployment -> deployment.start(NOW), LIVE, EnumSet.of(AUTHORISED)),
        END(deployment -> deployment.end("why", NOW), ENDED, EnumSet.of(LIVE)),
        CANCEL(deployment -> deployment.cancel("why", NOW), CANCELLED, EnumSet.of(DRAFT, SUBMITTED, AUTHORISED)),
        PURGE(Deployment::purged, PURGED, EnumSet.of(ENDED, CANCELLED, REFUSED));

        private final Consumer<Deployment> deed;
        private final DeploymentState leadsTo;
        private final Set<DeploymentState> allowedIn;

        Step(Consumer<Deployment> deed, DeploymentState leadsTo, Set<DeploymentState> allowedIn) {
            this.deed = deed;
            this.leadsTo = leadsTo;
            this.allowedIn = allowedIn;
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(DeploymentState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void stepIsTakenOrRefused(Step step, DeploymentState state) {
        Deployment deployment = DeploymentStates.deploymentIn(state);
        if (step.allowedIn.contains(state)) {
            step.deed.accept(deployment);
            assertEquals(step.leadsTo, deployment.state());
        } else {
            WrongState refused = assertThrows(WrongState.class, () -> step.deed.accept(deployment));
            assertEquals("deployment.wrong_state", refused.key());
            assertEquals(state, deployment.state());
        }
    }
}
