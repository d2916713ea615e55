package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.RecordVersion;

/** What the public would read if the next thing were published now; through the same compiler, and nothing is kept. */
@Dependent
public class RecordPreview {
    @Inject
    private PublicRecordStore records;

    @Inject
    private RecordCompiler compiler;

    @Inject
    private RecordReader reader;

    @Inject
    private Clock clock;

    /** With the version that would be added; where nothing is to be published by hand, as it is published. */
    public PublicDeployment of(DeploymentView deployment) {
        PublicRecord kept = records.of(deployment.id()).orElse(null);
        if (kept == null) {
            return with(
                    deployment,
                    notice(deployment),
                    deployment.endedAt() == null ? RevisionKind.NOTICE : RevisionKind.RETROSPECTIVE_NOTICE);
        }
        if (kept.resultsPublishedAt() != null) {
            return with(deployment, kept, RevisionKind.CORRECTION);
        }
        return PublicStatus.over(deployment)
                ? with(deployment, kept.asReported(Auditable.SYSTEM, clock.instant()), RevisionKind.RESULTS)
                : reader.published(kept);
    }

    private PublicRecord notice(DeploymentView deployment) {
        PublicRecord record =
                new PublicRecord(deployment.id(), deployment.reference(), Auditable.SYSTEM, clock.instant());
        records.withheld(deployment.id())
                .ifPresent(notice ->
                        record.withheldFor(RecordValue.word(notice.reason()).value()));
        return PublicStatus.text(deployment).complete() ? record : record.withoutWelsh("");
    }

    private PublicDeployment with(DeploymentView deployment, PublicRecord record, RevisionKind kind) {
        List<RecordRevision> revisions = records.versions(deployment.id()).stream()
                .map(RecordVersion::revision)
                .collect(Collectors.toCollection(ArrayList::new));
        int number = revisions.size() + 1;
        RecordDocument document = compiler.document(deployment, record, number, record.resultsPublishedAt() != null);
        RecordVersion next = new RecordVersion(
                deployment.id(), number, kind, Publication.NO_REASON, Auditable.SYSTEM, clock.instant());
        revisions.add(
                next.saying(RecordJson.of(document), RecordCsv.row(document)).revision());
        return reader.read(document, deployment, record, List.copyOf(revisions));
    }
}
