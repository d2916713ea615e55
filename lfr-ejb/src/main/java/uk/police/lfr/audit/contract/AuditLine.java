package uk.police.lfr.audit.contract;

import java.time.Instant;

/**
 * One entry as read by an auditor.
 *
 * @param sequence 0 for the first entry, without gaps: its index in the tree
 * @param facts name and value pairs in reading order, one per line
 * @param open whether anyone may read that it happened; of other entries the public log shows a commitment alone
 * @param expired whether its private part was kept as long as the policy says and is gone: actor, subject and facts are
 *     empty, and of an entry that is not open, time and action are no longer proved by the leaf
 */
public record AuditLine(
        long sequence,
        Instant at,
        String actor,
        String action,
        String subject,
        String facts,
        boolean open,
        boolean expired) {}
