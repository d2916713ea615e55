package uk.police.lfr.audit.contract;

import java.time.Instant;

/**
 * One entry as read by an auditor.
 *
 * @param sequence 1 for the first entry, without gaps
 * @param facts name and value pairs in reading order, one per line
 * @param hash SHA-256 over this entry and the one before it, 64 hexadecimal digits
 */
public record AuditLine(
        long sequence, Instant at, String actor, String action, String subject, String facts, String hash) {}
