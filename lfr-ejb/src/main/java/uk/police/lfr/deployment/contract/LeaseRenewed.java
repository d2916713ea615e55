package uk.police.lfr.deployment.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/**
 * How often a session's lease was renewed on the same terms: said once an hour, and at the session's end.
 *
 * @param renewals since this was last said of the session, or since its first lease
 * @param sequence of the newest lease
 */
public record LeaseRenewed(String actor, long deploymentId, String session, long renewals, long sequence)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("session", session, "renewals", renewals, "sequence", sequence);
    }
}
