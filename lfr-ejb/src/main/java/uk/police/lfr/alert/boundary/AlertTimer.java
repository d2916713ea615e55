package uk.police.lfr.alert.boundary;

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
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.Breaker;
import uk.police.lfr.alert.control.ClaimAge;
import uk.police.lfr.alert.control.QuietSpells;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Setting;

/** Marks alerts that nobody claimed in time, forgets quiet times, and looks whether false alerts are too many. */
@Singleton
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@PermitAll // Reached by its timer alone.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertTimer {
    private static final System.Logger LOG = System.getLogger(AlertTimer.class.getName());

    /** A spell that has ended is kept so much longer, for a sighting that is being handled. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private AlertStore alerts;

    @Inject
    private QuietSpells spells;

    @Inject
    private Breaker breaker;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private Transactions transactions;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<AlertChanged> changed;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        attempt(this::timeOut);
        attempt(this::lapse);
        attempt(() -> spells.forget(clock.instant().minus(KEPT)));
        for (DeploymentView live : deployments.in(DeploymentState.LIVE)) {
            attempt(() -> breaker.look(live.id()));
        }
    }

    private void attempt(Runnable step) {
        try {
            transactions.runInNew(step);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Looking after the alerts failed and will be tried again", fault);
        }
    }

    /** Whoever took them gave no verdict in time: they go back to all. */
    private void lapse() {
        Instant now = clock.instant();
        for (Alert alert : alerts.claimedBefore(now.minus(Alert.CLAIM_HOLDS))) {
            alert.lapse(ClaimAge.late(alert, now, settings));
            changed.fire(new AlertChanged(Auditable.SYSTEM, alert.id(), alert.deploymentId(), "claim-lapsed"));
        }
    }

    /** They may still be claimed; that they waited is counted. */
    private void timeOut() {
        for (Alert alert : alerts.newBefore(clock.instant().minus(settings.duration(Setting.CLAIM_TIMEOUT)))) {
            alert.timeOut();
            if (!alert.origin().test()) {
                alerts.lockedCounts(alert.deploymentId()).timedOut();
            }
            changed.fire(new AlertChanged(Auditable.SYSTEM, alert.id(), alert.deploymentId(), "timed-out"));
        }
    }
}
