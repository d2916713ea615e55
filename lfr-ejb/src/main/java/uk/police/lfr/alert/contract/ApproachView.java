package uk.police.lfr.alert.contract;

import java.time.Instant;

/**
 * When officers first saw the person, and when they first spoke to them.
 *
 * @param seenAt null while nobody said so
 * @param spokenAt null while nobody said so
 */
public record ApproachView(Instant seenAt, Instant spokenAt) {}
