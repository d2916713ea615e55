package uk.police.lfr.recognition.contract;

import java.time.Instant;
import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/**
 * Workers have stopped and their memory is wiped.
 *
 * @param at when; the entry comes later where the database was away
 */
public record RecognitionStopped(String actor, long deploymentId, String reason, Instant at) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("reason", reason, "at", at);
    }
}
