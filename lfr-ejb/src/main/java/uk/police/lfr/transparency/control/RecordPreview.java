package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.RecordVersion;

/** What the public would read, through the same compiler as what it does read; nothing is kept. */
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

    public PublicDeployment of(DeploymentView deployment) {
        PublicRecord record = records.of(deployment.id())
                .orElseGet(() ->
                        new PublicRecord(deployment.id(), deployment.reference(), Auditable.SYSTEM, clock.instant()));
        List<RecordRevision> revisions = records.versions(deployment.id()).stream()
                .map(RecordVersion::revision)
                .toList();
        boolean withResults = PublicStatus.over(deployment);
        return reader.read(
                compiler.document(deployment, record, revisions.size() + 1, withResults),
                deployment,
                record,
                revisions);
    }
}
