package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.WithheldNotice;

/**
 * Publishes what nobody need decide again: notices whose day has come, changes of a deployment that was announced, and
 * records of the first release; and says which results are late. Works from the state of things, so it may run at any time and twice.
 */
@Dependent
public class PublicationSweep {
    private static final String NO_WELSH = "the notice had been withheld, and had no Welsh text when its day came.";

    @Inject
    private PublicRecordStore records;

    @Inject
    private Publication publication;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private LateResults late;

    @Inject
    private Clock clock;

    public void run() {
        records.withoutVersion().forEach(this::carryOver);
        LocalDate today = clock.instant().atZone(ForceTime.ZONE).toLocalDate();
        records.withheldUntil(today).forEach(this::tellAfterwards);
        late.look();
        records.all().stream().filter(publication::outOfDate).forEach(publication::update);
    }

    private void carryOver(PublicRecord record) {
        publication.publish(
                record,
                record.resultsPublishedAt() == null ? RevisionKind.NOTICE : RevisionKind.RESULTS,
                Publication.CARRIED_OVER,
                Auditable.SYSTEM);
    }

    private void tellAfterwards(WithheldNotice notice) {
        DeploymentView deployment = deployments.view(notice.deploymentId());
        if (deployment.endedAt() == null) {
            return; // Still to come or running: the date was set after the end, so the end has moved.
        }
        PublicRecord record = new PublicRecord(
                        deployment.id(), deployment.reference(), Auditable.SYSTEM, clock.instant())
                .withheldFor(notice.reason().name().toLowerCase(java.util.Locale.ROOT));
        BilingualText reason = Publication.NO_REASON;
        if (!PublicStatus.text(deployment).complete()) {
            reason = Publication.englishFirst(NO_WELSH);
            record.withoutWelsh(NO_WELSH);
        }
        records.keep(record);
        publication.publish(record, RevisionKind.RETROSPECTIVE_NOTICE, reason, Auditable.SYSTEM);
    }
}
