package uk.police.lfr.retention.control;

import java.time.Instant;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.retention.contract.CertificateKind;

/**
 * What a certificate is asked for: a deployment, or one day of it.
 *
 * @param dayId null for the whole deployment
 * @param dayNumber 0 for the whole deployment
 * @param started when its data began to be due
 * @param officer the authorising officer, who hears when it is refused; null where there is none
 */
record CertificateClaim(
        long deploymentId,
        String reference,
        CertificateKind kind,
        Long dayId,
        int dayNumber,
        Instant started,
        String officer) {
    static CertificateClaim of(DeploymentView deployment, CertificateKind kind) {
        return new CertificateClaim(
                deployment.id(), deployment.reference(), kind, null, 0, deployment.endedAt(), deployment.decidedBy());
    }

    static CertificateClaim of(DeploymentView deployment, OperationalDay day) {
        return new CertificateClaim(
                deployment.id(),
                deployment.reference(),
                CertificateKind.DAY,
                day.id(),
                day.number(),
                day.course().endedAt(),
                deployment.decidedBy());
    }

    boolean ofDay() {
        return dayId != null;
    }

    /** As incidents name it. */
    String subject() {
        return "deployment/" + deploymentId + "/" + kind + (ofDay() ? "/" + dayNumber : "");
    }
}
