package uk.police.lfr.vision.gallery;

/**
 * A watchlist entry that a probe resembles at or above the threshold asked for.
 *
 * @param entryId the watchlist entry
 * @param score cosine similarity, -1 to 1; not a probability
 */
public record Candidate(long entryId, float score) {}
