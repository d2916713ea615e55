package uk.police.lfr.retention.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.retention.control.RetentionSweep;
import uk.police.lfr.retention.control.RetentionTurn;

/**
 * The second retention clock, one on each server and kept in no store. A store of timers can lose the first, and then
 * nothing would be deleted and nobody told, since the sweep is also what finds missed deadlines. Where nobody has swept
 * for long this server does, and everybody responsible hears of it.
 */
@Singleton
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@PermitAll // Reached by its timer alone.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionWatch {
    /** A sweep of a million rows takes a minute on a quiet machine and four and a half on a busy one. */
    static final Duration LONG = Duration.ofMinutes(10);

    @Inject
    private RetentionSweep sweep;

    @Inject
    private RetentionTurn turn;

    @Inject
    private Transactions transactions;

    @Inject
    private Event<IncidentFound> incidents;

    @Inject
    private Clock clock;

    private Instant since;

    /** Nobody sweeps while the installation is down: counted from here. */
    @PostConstruct
    void start() {
        since = clock.instant();
    }

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void look() {
        Instant last = transactions.inNew(turn::takenAt);
        Instant now = clock.instant();
        Duration still = Duration.between(last.isAfter(since) ? last : since, now);
        if (still.compareTo(LONG) > 0) {
            transactions.runInNew(() -> incidents.fire(stoodStill(still)));
            sweep.run();
        }
    }

    private static IncidentFound stoodStill(Duration still) {
        return new IncidentFound(
                "RETENTION_STOOD_STILL",
                "installation",
                "Nothing was deleted for a while, because the clock of the deletions had stopped. It was done now. Start"
                        + " the server afresh, so that its clock runs again.",
                Facts.of("minutes", still.toMinutes()));
    }
}
