package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;

/** Somebody began to write an application; what they write is not logged. */
public record SketchBegun(String actor, long sketchId) implements Auditable {
    @Override
    public String subject() {
        return "application-sketch/" + sketchId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
