package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.retention.contract.RefusalView;

/** Asks for a refused certificate again, without waiting for the sweep's next try. Callers bring the transaction. */
@Dependent
public class SecondTry {
    @Inject
    private Refusals refusals;

    @Inject
    private Certification certification;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private RetentionTurn turn;

    /** @return whether it is issued now; the sweep takes the deployment on from there */
    public boolean tryAgain(long refusalId, String by) {
        turn.take();
        return certification.certifyNow(claim(refusals.refusal(refusalId)), by);
    }

    private CertificateClaim claim(RefusalView refusal) {
        DeploymentView deployment = deployments.view(refusal.deploymentId());
        return refusal.day() == 0
                ? CertificateClaim.of(deployment, refusal.kind())
                : deployment.days().stream()
                        .filter(day -> day.number() == refusal.day())
                        .findFirst()
                        .map(day -> CertificateClaim.of(deployment, day))
                        .orElseThrow();
    }
}
