package uk.police.lfr.audit.contract;

import java.time.Instant;

/**
 * Whether the log can be relied on, as its last check found. Nothing goes live on a log that cannot.
 *
 * @param sound the last check is not too old and found nothing
 * @param checkedAt when that was, or null before the first
 * @param unsoundSince when a check first found something, if the last one did too; else null
 * @param finding one sentence on what is wrong, or an empty text
 */
public record LogHealth(boolean sound, Instant checkedAt, Instant unsoundSince, String finding) {}
