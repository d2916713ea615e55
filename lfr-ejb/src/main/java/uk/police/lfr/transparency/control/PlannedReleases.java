package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.PlannedPublicationDropped;
import uk.police.lfr.transparency.contract.PlannedRelease;
import uk.police.lfr.transparency.contract.PublicationKind;
import uk.police.lfr.transparency.contract.PublicationPlanned;
import uk.police.lfr.transparency.entity.PlannedPublication;

/**
 * Publications that wait for a moment. What may be planned is what could be published now; whether it still may is asked
 * again at its time. Callers bring a transaction for each step.
 */
@Dependent
public class PlannedReleases {
    @Inject
    private PlannedStore store;

    @Inject
    private PublicRecordStore records;

    @Inject
    private NoticeRelease notices;

    @Inject
    private ResultsRelease results;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private Installation installation;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<PublicationPlanned> planned;

    @Inject
    private Event<PlannedPublicationDropped> dropped;

    @Inject
    private Event<IncidentFound> incidents;

    public void plan(long deploymentId, PublicationKind kind, Instant at, String by) {
        if (at == null || !at.isAfter(clock.instant())) {
            throw new InvalidInput("at", "transparency.plan_when");
        }
        if (kind == PublicationKind.NOTICE) {
            requireInTime(notices.inTime(deploymentId), at);
        } else {
            results.ready(deploymentId);
        }
        store.lockedOf(deploymentId).ifPresent(this::replace);
        store.keep(new PlannedPublication(deploymentId, kind, at, by));
        planned.fire(new PublicationPlanned(by, deploymentId, kind, at));
    }

    /** As a notice that is published at once; the desk asks again at the time itself. */
    private void requireInTime(DeploymentView deployment, Instant at) {
        boolean anyTime = deployment.urgent() || installation.exercise();
        Instant latest = anyTime
                ? deployment.plan().end()
                : deployment.plan().start().minus(settings.duration(Setting.NOTICE_LEAST_ADVANCE));
        if (at.isAfter(latest)) {
            throw new InvalidInput("at", "transparency.plan_too_late", deployment.reference());
        }
    }

    private void replace(PlannedPublication earlier) {
        if (earlier.release().waits()) {
            throw new WrongState("transparency.planned_already");
        }
        store.remove(earlier);
    }

    public void callOff(long deploymentId, String by) {
        drop(
                store.lockedOf(deploymentId).orElseThrow(() -> new WrongState("transparency.not_planned")),
                by,
                "called_off");
    }

    private void drop(PlannedPublication earlier, String by, String why) {
        PlannedRelease release = earlier.release();
        store.remove(earlier);
        dropped.fire(new PlannedPublicationDropped(by, earlier.deploymentId(), release.kind(), release.at(), why));
    }

    /** Deployments of which something is to be published now. */
    public List<Long> due() {
        return store.dueAt(clock.instant());
    }

    /**
     * Publishes what was planned for now.
     *
     * @throws LfrException it can no longer be published: to be told by {@link #refused}
     */
    public void release(long deploymentId) {
        PlannedPublication due = store.lockedOf(deploymentId)
                .filter(found -> found.dueAt(clock.instant()))
                .orElse(null);
        if (due == null) {
            return; // Another node was quicker, or it was called off meanwhile.
        }
        if (due.release().kind() == PublicationKind.RESULTS) {
            results.publish(deploymentId, Auditable.SYSTEM);
        } else if (overtaken(deploymentId)) {
            drop(due, Auditable.SYSTEM, "overtaken");
        } else {
            notices.inBothLanguages(deploymentId, Auditable.SYSTEM);
        }
    }

    /** Cancelled, say, or withheld since: nobody has made a mistake. */
    private boolean overtaken(long deploymentId) {
        return deployments.view(deploymentId).endedAt() != null
                || records.withheld(deploymentId).isPresent();
    }

    /** What should have been published is not: somebody has to look, and it is not tried again. */
    public void refused(long deploymentId, LfrException why) {
        store.lockedOf(deploymentId).ifPresent(due -> {
            due.refuse(why.key());
            PlannedRelease release = due.release();
            dropped.fire(new PlannedPublicationDropped(
                    Auditable.SYSTEM, deploymentId, release.kind(), release.at(), why.key()));
            incidents.fire(new IncidentFound(
                    "PUBLICATION_REFUSED",
                    "deployment/" + deploymentId,
                    "A planned publication could not take place at its time",
                    Facts.of("kind", release.kind(), "at", release.at(), "why", why.key())));
        });
    }
}
