package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.footage.boundary.FootageRegister;
import uk.police.lfr.footage.contract.FootageDay;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;

/** The footage on the board: one line for a day of a deployment, due when the first segment of it is. */
@Dependent
public class FootageBoard {
    /** Recorded on a day that is none of the deployment's, such as after midnight. */
    private static final int NO_DAY = 0;

    @Inject
    private FootageRegister footage;

    @Inject
    private HoldKeeping holds;

    @Inject
    private EndedDays ended;

    /** @param until what was recorded later is left out */
    List<DueItem> under(RetentionPolicy policy, Instant until) {
        Deadlines deadlines = new Deadlines(policy);
        Set<Long> held = holds.heldIds(DataClass.FOOTAGE);
        return footage.days(until, held).stream()
                .map(day -> item(day, deadlines))
                .toList();
    }

    private DueItem item(FootageDay day, Deadlines deadlines) {
        DeploymentView deployment = ended.deployment(day.deploymentId());
        int number = deployment.days().stream()
                .filter(one -> one.date().equals(day.recordedOn()))
                .map(OperationalDay::number)
                .findFirst()
                .orElse(NO_DAY);
        return new DueItem(
                RetentionRule.FOOTAGE,
                day.deploymentId(),
                deployment.reference(),
                number,
                day.segments(),
                day.held(),
                deadlines.ofFootage(day.next()));
    }
}
