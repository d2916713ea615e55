package uk.police.lfr.web.operations.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;

class LiveListTest {
    @Test
    void whatAnOperatorCanEndIsRunning() {
        assertEquals(states(DeploymentStep.END_DAY::allowedIn), states(LiveList::running));
    }

    @Test
    void whateverIsOverWithoutBeingPurgedMayHaveAlertsToDecide() {
        assertEquals(
                EnumSet.of(
                        DeploymentState.ENDED,
                        DeploymentState.ABORTED,
                        DeploymentState.LAPSED,
                        DeploymentState.PURGING),
                states(LiveList::over));
    }

    private static Set<DeploymentState> states(Predicate<DeploymentState> of) {
        return Stream.of(DeploymentState.values()).filter(of).collect(Collectors.toSet());
    }
}
