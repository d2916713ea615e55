package uk.police.lfr.audit.contract;

/**
 * The result of recomputing every hash of the log.
 *
 * @param entries how many entries were read
 * @param intact whether each hash follows from its entry and the one before, and no entry is missing
 * @param firstBroken sequence number at which the chain first fails, or 0
 * @param head hash of the last entry, to compare with a copy kept elsewhere
 */
public record ChainVerdict(long entries, boolean intact, long firstBroken, String head) {}
