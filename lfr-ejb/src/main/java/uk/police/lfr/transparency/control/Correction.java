package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.RecordVersion;

/** Publishes a record anew with what is counted now, if that is what its publisher was shown. */
@Dependent
public class Correction {
    @Inject
    private PublicRecordStore records;

    @Inject
    private Publication publication;

    @Inject
    private RecordCompiler compiler;

    @Inject
    private DeploymentRegister deployments;

    /** @throws WrongState there are no results yet */
    public CorrectionDraft draft(long deploymentId) {
        PublicRecord record = reported(deploymentId);
        List<RecordVersion> versions = records.versions(deploymentId);
        RecordDocument said = RecordJson.read(versions.get(versions.size() - 1).document());
        RecordDocument is = compiler.document(deployments.view(deploymentId), record, versions.size() + 1, true);
        return RecordDifference.between(said, is);
    }

    /** @param seal of the draft that was shown */
    public void publish(long deploymentId, BilingualText reason, String seal, String by) {
        PublicRecord record = reported(deploymentId);
        if (!reason.complete()) {
            throw new InvalidInput("reason", "transparency.correction_reason");
        }
        RecordDifference.requireSeen(draft(deploymentId), seal, record.reference());
        publication.publish(record, RevisionKind.CORRECTION, reason, by);
    }

    private PublicRecord reported(long deploymentId) {
        PublicRecord record = records.locked(deploymentId);
        if (record.resultsPublishedAt() == null) {
            throw new WrongState("transparency.no_results", record.reference());
        }
        return record;
    }
}
