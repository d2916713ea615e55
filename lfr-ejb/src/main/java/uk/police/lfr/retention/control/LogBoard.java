package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.audit.contract.DueEntries;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;

/** The audit log on the board: one line, for what is due or, while nothing is, for what is due next. */
@Dependent
class LogBoard {
    /** The log belongs to no deployment and to no day of one. */
    private static final int NONE = 0;

    @Inject
    private LogRegister log;

    @Inject
    private HoldKeeping holds;

    Optional<DueItem> under(RetentionPolicy policy, Instant now) {
        Deadlines deadlines = new Deadlines(policy);
        Set<Long> held = holds.heldIds(DataClass.LOG_ENTRY);
        return log.oldest(held)
                .map(deadlines::ofLogEntry)
                .map(due -> item(due, log.due(deadlines.loggedBefore(due.isAfter(now) ? due : now), held)));
    }

    private static DueItem item(Instant due, DueEntries entries) {
        return new DueItem(
                RetentionRule.AUDIT_LOG,
                NONE,
                "audit-log",
                NONE,
                (int) Math.min(Integer.MAX_VALUE, entries.entries()),
                (int) Math.min(Integer.MAX_VALUE, entries.held()),
                due);
    }
}
