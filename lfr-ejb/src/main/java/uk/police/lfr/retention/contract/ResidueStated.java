package uk.police.lfr.retention.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** The verifier signed a statement. */
public record ResidueStated(String actor, Long deploymentId, int findings, String sha256) implements PubliclyLogged {
    @Override
    public String subject() {
        return deploymentId == null ? "installation" : "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("findings", findings, "sha256", sha256);
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("subject", subject(), "findings", findings, "sha256", sha256);
    }
}
