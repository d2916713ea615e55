package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.ClosedRecord;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.KeepFor;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;

/** Records of closed deployments on the board: those that are due soon, and where none is, the next. */
@Dependent
class RecordBoard {
    /** As far as the board's line of time reaches: seven years of deployments would hide all the rest. */
    private static final Duration AHEAD = Duration.ofDays(31);

    /** A record is not of one day. */
    private static final int NO_DAY = 0;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private HoldKeeping holds;

    List<DueItem> under(RetentionPolicy policy, Instant now) {
        List<DueItem> soon = due(policy, now.plus(AHEAD));
        return soon.isEmpty() ? items(policy, deployments.closedRecords(KeepFor.NEVER, 1)) : soon;
    }

    List<DueItem> due(RetentionPolicy policy, Instant by) {
        return items(policy, deployments.closedRecords(new Deadlines(policy).closedBefore(by), Integer.MAX_VALUE));
    }

    private List<DueItem> items(RetentionPolicy policy, List<ClosedRecord> records) {
        Deadlines deadlines = new Deadlines(policy);
        Set<Long> held = records.isEmpty() ? Set.of() : holds.heldIds(DataClass.CORPORATE_RECORD);
        return records.stream()
                .map(record -> new DueItem(
                        RetentionRule.CORPORATE_RECORD,
                        record.deploymentId(),
                        record.reference(),
                        NO_DAY,
                        1,
                        held.contains(record.deploymentId()) ? 1 : 0,
                        deadlines.ofRecord(record.closedAt())))
                .toList();
    }
}
