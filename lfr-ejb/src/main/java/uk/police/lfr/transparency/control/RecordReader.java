package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.boundary.LegalHolds;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.RecordVersion;

/** Reads what was published, word for word; only where the deployment stands now is looked up. */
@Dependent
public class RecordReader {
    @Inject
    private DeploymentRegister deployments;

    @Inject
    private PublicRecordStore records;

    @Inject
    private LegalHolds holds;

    @Inject
    private Installation installation;

    /** Of a record that has been published, which has a version at least. */
    public PublicDeployment published(PublicRecord record) {
        List<RecordVersion> versions = records.versions(record.deploymentId());
        RecordDocument newest =
                RecordJson.read(versions.get(versions.size() - 1).document());
        List<RecordRevision> revisions =
                versions.stream().map(RecordVersion::revision).toList();
        return read(newest, deployments.view(record.deploymentId()), record, revisions);
    }

    PublicDeployment read(
            RecordDocument document, DeploymentView deployment, PublicRecord record, List<RecordRevision> revisions) {
        boolean reported = record.resultsPublishedAt() != null;
        Boolean purged = PublicStatus.purged(deployment);
        int held = Boolean.TRUE.equals(purged)
                ? holds.heldIds(DataClass.ALERT, deployment.id()).size()
                : 0;
        return new PublicDeployment(
                deployment.reference(),
                text(document, "title"),
                text(document, "context"),
                text(document, "location.name"),
                Instant.parse(document.value("start").value()),
                Instant.parse(document.value("end").value()),
                PublicStatus.phase(deployment, reported),
                purposes(document.value("purposes")),
                PublicFigures.of(document),
                document,
                document.value("threshold").value() == null
                        ? null
                        : new BigDecimal(document.value("threshold").value()).doubleValue(),
                held > 0 ? Boolean.FALSE : purged,
                held,
                record.noticePublishedAt(),
                record.resultsPublishedAt(),
                revisions,
                record.welshToFollow(),
                installation.exercise(),
                false);
    }

    static BilingualText text(RecordDocument document, String name) {
        return new BilingualText(
                document.value(name + ".en").value(),
                document.value(name + ".cy").value());
    }

    static Set<PurposeLimb> purposes(RecordValue limbs) {
        return limbs.value() == null
                ? EnumSet.noneOf(PurposeLimb.class)
                : Stream.of(limbs.value().split(" "))
                        .map(limb -> PurposeLimb.valueOf(limb.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PurposeLimb.class)));
    }
}
