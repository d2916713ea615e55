package uk.police.lfr.alert.contract;

import java.time.Instant;
import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/**
 * A person said at the scene that they want to complain, or force was used: the alert is not erased by an incorrect
 * verdict. From that verdict on only the data protection officer may open it. Fired in the transaction of the tap.
 *
 * @param until when the hold ends by itself unless the complaint was made
 */
public record ComplaintAtScene(String actor, long alertId, long deploymentId, Instant at, Instant until)
        implements Auditable {
    @Override
    public String subject() {
        return "alert/" + alertId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("deployment", deploymentId, "until", until);
    }
}
