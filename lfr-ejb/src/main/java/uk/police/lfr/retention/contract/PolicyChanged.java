package uk.police.lfr.retention.contract;

import java.time.Instant;
import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/**
 * A version of the retention policy was adopted.
 *
 * @param sha256 of the signed text
 */
public record PolicyChanged(String actor, String proposedBy, int version, Instant effectiveFrom, String sha256)
        implements PubliclyLogged {
    @Override
    public String subject() {
        return "retention-policy/" + version;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("effectiveFrom", effectiveFrom, "sha256", sha256, "proposedBy", proposedBy);
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("version", version, "effectiveFrom", effectiveFrom, "sha256", sha256);
    }
}
