package uk.police.lfr.retention.contract;

import java.time.Instant;

/**
 * A deletion that has been carried out.
 *
 * @param subject what it was about, such as {@code alert/17}; no name
 * @param why in the words of the event that caused it
 */
public record DeletionDone(RetentionRule rule, String subject, int items, String why, Instant at) {}
