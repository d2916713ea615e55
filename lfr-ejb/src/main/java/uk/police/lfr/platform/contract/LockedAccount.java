package uk.police.lfr.platform.contract;

import java.time.Instant;

/**
 * An account that nobody can sign in to for a while.
 *
 * @param until when it opens by itself
 * @param unlockAskedBy who asked for it to be opened sooner; null while nobody has
 */
public record LockedAccount(String username, int failures, Instant until, String unlockAskedBy) {}
