package uk.police.lfr.footage.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A film has left the system; whoever holds it can be told apart by its hash. */
public record FootageExported(
        String actor, long deploymentId, long accessId, String sha256, boolean oneLeftClear, RenderReport report)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(
                "access",
                accessId,
                "sha256",
                sha256,
                "oneLeftClear",
                oneLeftClear,
                "pictures",
                report.pictures(),
                "unreadableSegments",
                report.unreadable(),
                "facesCovered",
                report.facesCovered());
    }
}
