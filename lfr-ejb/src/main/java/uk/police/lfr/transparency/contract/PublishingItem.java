package uk.police.lfr.transparency.contract;

import java.time.Instant;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * A deployment on the publisher's desk.
 *
 * @param openAlerts alerts that still wait for a decision; results can be published when there are none
 */
public record PublishingItem(
        long deploymentId,
        String reference,
        BilingualText title,
        DeploymentState state,
        Instant start,
        Instant noticePublishedAt,
        Instant resultsPublishedAt,
        int openAlerts) {
    public boolean resultsDue() {
        return resultsPublishedAt == null
                && noticePublishedAt != null
                && (state == DeploymentState.ENDED || state == DeploymentState.PURGED);
    }
}
