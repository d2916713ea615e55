package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;

/** A deadline that has passed is an incident, also where the deletion follows a moment later (rule K6). */
@Dependent
public class MissedDeadlines {
    /** The register's word. */
    public static final String KIND = "MISSED_DEADLINE";

    /** Three sweeps: one that comes by in time, one that failed, one that follows (decision 0092). */
    static final Duration GRACE = Duration.ofSeconds(60);

    @Inject
    private DueBoard board;

    @Inject
    private IncidentOnce incidents;

    /** Called before the sweep deletes, so that what it deletes too late is not forgotten. */
    public void report(RetentionPolicy policy, Instant now) {
        board.due(policy, now.minus(GRACE)).stream()
                .filter(item -> item.items() > item.held())
                .filter(item -> item.dueAt().plus(GRACE).isBefore(now))
                .forEach(item -> report(item, now));
    }

    /** A stored policy that does not bear its signature governs nothing, and people must look. */
    void reportUnsound(Optional<String> trouble) {
        trouble.ifPresent(why -> incidents.report("POLICY_UNSOUND", "retention-policy", why, Map.of()));
    }

    /** Of the log, each day's entries are missed for themselves. */
    private static String subject(DueItem item) {
        return item.rule() == RetentionRule.AUDIT_LOG
                ? item.reference() + "/" + ForceTime.date(item.dueAt())
                : "deployment/" + item.deploymentId() + "/day/" + item.day() + "/" + item.rule();
    }

    private void report(DueItem item, Instant now) {
        incidents.report(
                KIND,
                subject(item),
                "Data should have been deleted by now",
                Facts.of(
                        "rule", item.rule(),
                        "items", item.items(),
                        "due", item.dueAt(),
                        "late",
                                Duration.between(item.dueAt(), now)
                                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)));
    }
}
