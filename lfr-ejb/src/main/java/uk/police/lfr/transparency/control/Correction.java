package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.RecordVersion;

/** Publishes a record anew with right words and what is counted now, if that is what its publisher was shown. */
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

    /**
     * @param words as they would be right; null where they are as they stand
     * @throws WrongState nothing is published yet
     */
    public CorrectionDraft draft(long deploymentId, PublicText words) {
        PublicRecord record = records.locked(deploymentId).copy();
        DeploymentView deployment = deployments.view(deploymentId);
        if (words != null) {
            record.correctWords(words, PublicStatus.text(deployment));
        }
        List<RecordVersion> versions = records.versions(deploymentId);
        RecordDocument said = RecordJson.read(versions.get(versions.size() - 1).document());
        RecordDocument is =
                compiler.document(deployment, record, versions.size() + 1, record.resultsPublishedAt() != null);
        return RecordDifference.between(said, is);
    }

    /**
     * @param words as for the draft
     * @param seal of the draft that was shown
     */
    public void publish(long deploymentId, PublicText words, BilingualText reason, String seal, String by) {
        PublicRecord record = records.locked(deploymentId);
        if (!reason.complete()) {
            throw new InvalidInput("reasonEn", "transparency.correction_reason");
        }
        RecordDifference.requireSeen(draft(deploymentId, words), seal, record.reference());
        if (words != null) {
            record.correctWords(words, PublicStatus.text(deployments.view(deploymentId)));
        }
        publication.publish(record, RevisionKind.CORRECTION, reason, by);
    }
}
