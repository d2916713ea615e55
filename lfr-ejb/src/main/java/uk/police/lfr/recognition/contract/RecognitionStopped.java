package uk.police.lfr.recognition.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Workers have stopped and their memory is wiped. */
public record RecognitionStopped(String actor, long deploymentId, String reason) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("reason", reason);
    }
}
