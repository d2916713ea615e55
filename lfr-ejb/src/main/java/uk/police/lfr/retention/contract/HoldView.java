package uk.police.lfr.retention.contract;

import java.time.Instant;
import uk.police.lfr.platform.contract.DataClass;

/**
 * A legal hold as staff see it.
 *
 * @param itemId the alert or the segment
 * @param confirmedBy null before
 * @param endsAt when it ends by itself; for an ended one, when that would have been
 */
public record HoldView(
        long id,
        DataClass dataClass,
        long itemId,
        long deploymentId,
        HoldReason reason,
        String authority,
        HoldState state,
        String placedBy,
        Instant placedAt,
        String confirmedBy,
        Instant endsAt) {}
