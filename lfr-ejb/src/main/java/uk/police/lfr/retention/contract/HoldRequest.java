package uk.police.lfr.retention.contract;

import java.time.Instant;
import uk.police.lfr.platform.contract.DataClass;

/**
 * What somebody wants held.
 *
 * @param itemId the one item: an alert, a segment, or an entry of the log
 * @param authority who asks for it and under which reference; no name of a member of the public
 * @param reviewAt at most 28 days ahead
 */
public record HoldRequest(
        DataClass dataClass, long itemId, long deploymentId, HoldReason reason, String authority, Instant reviewAt) {}
