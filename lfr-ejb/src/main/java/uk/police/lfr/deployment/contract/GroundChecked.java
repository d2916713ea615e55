package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/**
 * Something was checked on the ground.
 *
 * @param sha256 of the photograph, in hexadecimal; empty where there is none
 */
public record GroundChecked(
        String actor, long deploymentId, int day, GroundCheck check, boolean passed, String detail, String sha256)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("day", day, "check", check, "passed", passed, "detail", detail, "photo", sha256);
    }
}
