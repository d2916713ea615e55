package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.retention.boundary.CertificateRegister;
import uk.police.lfr.transparency.contract.DueStep;
import uk.police.lfr.transparency.contract.DueTask;
import uk.police.lfr.transparency.contract.PlannedRelease;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.WithheldNotice;

/** Finds what is due of every deployment that has or had an authority, and what has to happen first. */
@Dependent
public class DueTasks {
    @Inject
    private DeploymentRegister deployments;

    @Inject
    private PublicRecordStore records;

    @Inject
    private PlannedStore planned;

    @Inject
    private AlertRegister alerts;

    @Inject
    private CertificateRegister certificates;

    @Inject
    private Installation installation;

    @Inject
    private Settings settings;

    /** By the moment at which they are due. */
    public List<DueTask> all() {
        List<DueTask> due = new ArrayList<>();
        deployments.in(DeploymentState.DRAFT, DeploymentState.values()).stream()
                .filter(PublicStatus::announceable)
                .forEach(deployment -> of(deployment, due));
        due.sort(Comparator.comparing(DueTask::due).thenComparing(DueTask::reference));
        return List.copyOf(due);
    }

    private void of(DeploymentView deployment, List<DueTask> due) {
        PublicRecord record = records.of(deployment.id()).orElse(null);
        WithheldNotice withheld = records.withheld(deployment.id()).orElse(null);
        PlannedRelease plan = planned.of(deployment.id()).orElse(null);
        if (record == null && withheld != null) {
            Instant told = toldAt(withheld, deployment);
            due.add(task(deployment, DueTask.Kind.RETROSPECTIVE_NOTICE, told, DueStep.PUBLISHES_ITSELF, told));
        } else if (record == null && deployment.endedAt() == null) {
            Instant before = deployment.plan().start().minus(settings.duration(Setting.NOTICE_ADVANCE));
            due.add(task(deployment, DueTask.Kind.NOTICE, before, or(plan, DueStep.PUBLISH_NOTICE), at(plan)));
        } else if (record != null && record.welshToFollow()) {
            due.add(task(deployment, DueTask.Kind.WELSH, record.noticePublishedAt(), DueStep.SUPPLY_WELSH, null));
        }
        days(deployment, due);
        results(deployment, record, withheld, plan, due);
    }

    /** After the day that the officer named, and never while it goes on. */
    private static Instant toldAt(WithheldNotice withheld, DeploymentView deployment) {
        Instant named =
                withheld.publishAfter().plusDays(1).atStartOfDay(ForceTime.ZONE).toInstant();
        Instant end = PublicStatus.end(deployment);
        return named.isAfter(end) ? named : end;
    }

    /** A day is reviewed before the next one begins; of the last day the whole's review speaks. */
    private static void days(DeploymentView deployment, List<DueTask> due) {
        List<OperationalDay> days = deployment.days();
        for (int i = 0; deployment.endedAt() == null && i + 1 < days.size(); i++) {
            OperationalDay day = days.get(i);
            boolean over = day.course() != null
                    && day.course().startedAt() != null
                    && day.course().endedAt() != null;
            if (over && day.course().reviewedAt() == null) {
                due.add(task(
                        deployment, DueTask.Kind.DAY_REVIEW, days.get(i + 1).start(), DueStep.REVIEW_DAY, null));
            }
        }
    }

    private void results(
            DeploymentView deployment,
            PublicRecord record,
            WithheldNotice withheld,
            PlannedRelease plan,
            List<DueTask> due) {
        Instant before = LateResults.due(deployment, settings);
        if (before == null || record != null && record.resultsPublishedAt() != null) {
            return;
        }
        if (record == null) {
            DueStep next = withheld == null ? DueStep.PUBLISH_NOTICE : DueStep.PUBLISHES_ITSELF;
            due.add(task(deployment, DueTask.Kind.RESULTS, before, next, null));
        } else {
            due.add(task(deployment, DueTask.Kind.RESULTS, before, or(plan, next(deployment)), at(plan)));
        }
    }

    /** In the order in which they come: what is first has to happen first. */
    private DueStep next(DeploymentView deployment) {
        if (alerts.tally(deployment.id()).open() > 0) {
            return DueStep.DECIDE_ALERTS;
        }
        if (installation.exercise()) {
            return DueStep.PUBLISH_RESULTS; // An exercise does not wait for proof and review (decision 0098).
        }
        boolean reviewed = DeploymentStep.PUBLISH_RESULTS.allowedIn(deployment.state());
        if (!reviewed && !DeploymentStep.REVIEW.allowedIn(deployment.state())) {
            return DueStep.DELETE;
        }
        if (!certificates.certified(deployment.id())) {
            return DueStep.CERTIFY;
        }
        return reviewed ? DueStep.PUBLISH_RESULTS : DueStep.REVIEW;
    }

    private static DueStep or(PlannedRelease plan, DueStep unplanned) {
        if (plan == null) {
            return unplanned;
        }
        return plan.waits() ? DueStep.PUBLISHES_ITSELF : DueStep.PLAN_AGAIN;
    }

    private static Instant at(PlannedRelease plan) {
        return plan == null || !plan.waits() ? null : plan.at();
    }

    private static DueTask task(
            DeploymentView deployment, DueTask.Kind kind, Instant due, DueStep next, Instant planned) {
        return new DueTask(
                deployment.id(), deployment.reference(), deployment.plan().title(), kind, due, next, planned);
    }
}
