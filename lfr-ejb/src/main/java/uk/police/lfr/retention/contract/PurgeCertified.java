package uk.police.lfr.retention.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/**
 * Created = deleted + held, verified and signed.
 *
 * @param day the operational day, 0 for the whole deployment
 * @param sha256 of the certificate without its place in the log
 */
public record PurgeCertified(
        String actor,
        long deploymentId,
        CertificateKind kind,
        int day,
        long created,
        long deleted,
        long held,
        int keysDestroyed,
        int policyVersion,
        String sha256)
        implements PubliclyLogged {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of(
                "deployment", deploymentId,
                "kind", kind,
                "day", day,
                "created", created,
                "deleted", deleted,
                "held", held,
                "keysDestroyed", keysDestroyed,
                "policyVersion", policyVersion,
                "sha256", sha256);
    }
}
