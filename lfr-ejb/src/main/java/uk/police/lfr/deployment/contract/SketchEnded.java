package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;

/** An application that was being written is gone: kept as a draft, thrown away, or left for a month. */
public record SketchEnded(String actor, long sketchId) implements Auditable {
    @Override
    public String subject() {
        return "application-sketch/" + sketchId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
