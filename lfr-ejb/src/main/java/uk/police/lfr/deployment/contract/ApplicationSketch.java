package uk.police.lfr.deployment.contract;

import java.time.Instant;
import java.util.Map;

/**
 * An application that is being written, complete or not.
 *
 * @param deploymentId the draft that it amends; null for a new application
 * @param baseVersion of that draft, from which it was begun; 0 for a new application
 * @param fields as the form has them, by name; may hold passwords of cameras
 * @param saves how often it was saved: whoever saves says after which
 */
public record ApplicationSketch(
        long id, Long deploymentId, int baseVersion, Map<String, String> fields, int saves, Instant savedAt) {
    public ApplicationSketch {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "ApplicationSketch " + id;
    }
}
