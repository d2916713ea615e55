package uk.police.lfr.audit.contract;

/**
 * Entries of the log that still say something of people.
 *
 * @param entries 0 or more, held ones among them
 * @param held how many of them a legal hold keeps
 */
public record DueEntries(long entries, long held) {}
