package uk.police.lfr.deployment.contract;

import java.time.Instant;
import uk.police.lfr.platform.contract.Role;

/**
 * Somebody on duty at a deployment.
 *
 * @param lastSeen last sign of their console or phone
 * @param briefedAt when they read the briefing; null before
 * @param present seen lately, and trained today
 */
public record DutyView(
        String username, Role role, Instant since, Instant lastSeen, Instant briefedAt, boolean present) {}
