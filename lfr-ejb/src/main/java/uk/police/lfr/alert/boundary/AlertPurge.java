package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.control.AlertErasure;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.TestBook;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Roles;

/** The end of alerts, by the retention timers. An alert that is held, by name or by a complaint, stays. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AlertPurge {
    @Inject
    private AlertStore alerts;

    @Inject
    private AlertErasure erasure;

    @Inject
    private TestBook tests;

    @Inject
    private Clock clock;

    /** As {@link #eraseUsed(Instant, Set)} with nothing held by name. */
    public int eraseUsed(Instant endedBefore) {
        return eraseUsed(endedBefore, Set.of());
    }

    /**
     * Erases alerts whose use has ended.
     *
     * @param held alerts that a legal hold names
     * @return how many were erased
     */
    public int eraseUsed(Instant endedBefore, Set<Long> held) {
        List<Alert> due = alerts.usedBefore(endedBefore).stream()
                .filter(alert -> mayGo(alert, held))
                .toList();
        due.stream()
                .collect(Collectors.groupingBy(alert ->
                        alert.forDataProtectionOnly() ? ErasureReason.COMPLAINT_ENDED : ErasureReason.USE_ENDED))
                .forEach((reason, going) -> erasure.erase(going, reason, Auditable.SYSTEM));
        return due.size();
    }

    /** As {@link #eraseAll(long, Set)} with nothing held by name. */
    public int eraseAll(long deploymentId) {
        return eraseAll(deploymentId, Set.of());
    }

    /**
     * Erases all alerts of a deployment, whatever their state; one that is held has its use ended all the same.
     *
     * @param held alerts that a legal hold names
     * @return how many were erased
     */
    public int eraseAll(long deploymentId, Set<Long> held) {
        return eraseAll(alerts.of(deploymentId), held);
    }

    /** As {@link #eraseAll(long, Set)}, of one operational day. */
    public int eraseDay(long dayId, Set<Long> held) {
        return eraseAll(alerts.ofDay(dayId), held);
    }

    /** Takes from a deployment's test walks who walked, how they were dressed and who judged. How many were recognised stays. */
    public void forgetWalkers(long deploymentId) {
        tests.subjects(deploymentId).forEach(TestSubject::forget);
        tests.passes(deploymentId).forEach(TestPass::forget);
    }

    private int eraseAll(List<Alert> left, Set<Long> held) {
        left.stream().filter(Alert::open).forEach(alert -> {
            if (!alert.origin().test()) {
                alerts.lockedCounts(alert.deploymentId()).expired();
            }
            alert.expire(clock.instant());
        });
        List<Alert> due = left.stream().filter(alert -> mayGo(alert, held)).toList();
        erasure.erase(due, ErasureReason.DAY_ENDED, Auditable.SYSTEM);
        return due.size();
    }

    private boolean mayGo(Alert alert, Set<Long> held) {
        return !held.contains(alert.id()) && !alert.heldAt(clock.instant());
    }
}
