package uk.police.lfr.retention.contract;

import java.time.Instant;

/** A policy that waits for a second person. */
public record ProposedPolicy(long id, RetentionPolicy policy, String proposedBy, Instant proposedAt) {}
