package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import uk.police.lfr.deployment.contract.RecordExpired;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.ExpiredPapers;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.Roles;

/**
 * The end of a closed deployment's record; for the retention sweep. That there was a deployment, when and where, what
 * became of it and its figures stay.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RecordPurge {
    @Inject
    private DeploymentStore deployments;

    @Inject
    private ExpiredPapers papers;

    @Inject
    private DataLedger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Event<RecordExpired> expired;

    /**
     * Takes names, reasons and reviews from the deployment. Done before, it does nothing.
     *
     * @throws uk.police.lfr.platform.contract.WrongState it is not closed
     */
    public void expire(long deploymentId) {
        Deployment deployment = deployments.locked(deploymentId);
        if (deployment.expireRecord(clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            ledger.deleted(DataClass.CORPORATE_RECORD, deploymentId, 1);
            expired.fire(new RecordExpired(deploymentId, deployment.reference()));
        }
    }

    /**
     * Deletes the papers of records that a transaction that is committed has ended. It cannot be taken back, whatever
     * becomes of the caller's transaction.
     */
    public void dropPapers() {
        if (papers.left()) {
            papers.drop();
        }
    }
}
