package uk.police.lfr.oversight.contract;

/**
 * What is personal in a request; encrypted wherever it is kept.
 *
 * @param name who asks
 * @param contact where the answer goes
 * @param words what they ask, in their words or the taker's
 * @param answer reasons and answer; empty until answered
 */
public record RequestDetails(String name, String contact, String words, String answer) {}
