package uk.police.lfr.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.PreapprovalDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;

/** The deployments at which a step can be taken now, for the pages that take it and for the count at the start. */
@RequestScoped
public class OpenSteps {

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private PreapprovalDesk preapprovals;

    @Inject
    private Clock clock;

    private List<DeploymentSummary> all;

    /** Newest first, by their state alone. */
    public List<DeploymentSummary> of(DeploymentStep... steps) {
        return in(state -> List.of(steps).stream().anyMatch(step -> step.allowedIn(state)));
    }

    /** Given by word of mouth, and not lapsed yet. */
    public List<DeploymentSummary> toCountersign() {
        return viewed(
                DeploymentStep.COUNTERSIGN::allowedIn,
                view -> view.unsigned()
                        && view.countersignBefore() != null
                        && clock.instant().isBefore(view.countersignBefore()));
    }

    /** Submitted, where the force's settings or the published use ask for somebody independent. */
    public List<DeploymentSummary> toPreapprove() {
        return of(DeploymentStep.AUTHORISE).stream()
                .filter(summary -> preapprovals.needed(summary.id()))
                .toList();
    }

    /** A day or the whole waits for its review, or nothing is left to do but to close. */
    public List<DeploymentSummary> toReview() {
        return viewed(
                state -> !DeploymentStep.AMEND.allowedIn(state) && state != DeploymentState.CLOSED,
                view -> view.days().stream().anyMatch(OpenSteps::waitsForReview)
                        || DeploymentStep.REVIEW.allowedIn(view.state()) && view.startedAt() != null
                        || closable(view));
    }

    /** A day that was live, is over, and was not reviewed. */
    public static boolean waitsForReview(OperationalDay day) {
        return day.course().startedAt() != null
                && day.course().endedAt() != null
                && day.course().reviewedAt() == null;
    }

    /** Without results only if it was never live. */
    public static boolean closable(DeploymentView view) {
        return DeploymentStep.CLOSE.allowedIn(view.state())
                && (view.state() == DeploymentState.RESULTS_PUBLISHED || view.startedAt() == null);
    }

    private List<DeploymentSummary> viewed(Predicate<DeploymentState> states, Predicate<DeploymentView> views) {
        return in(states).stream()
                .filter(summary -> views.test(deployments.view(summary.id())))
                .toList();
    }

    private List<DeploymentSummary> in(Predicate<DeploymentState> states) {
        if (all == null) {
            all = deployments.list();
        }
        return all.stream().filter(summary -> states.test(summary.state())).toList();
    }
}
