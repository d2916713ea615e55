package uk.police.lfr.deployment.contract;

import java.time.Instant;
import java.util.Set;

/**
 * What an authority shall say from now on.
 *
 * @param dayStart of the day in hand; as it is, once that day has begun
 * @param dayEnd of the day in hand
 * @param threshold at or above the floor of the model
 * @param cameras names of those that are used; any that was ever planned
 * @param list who may be on the list of every day that is not over
 */
public record Variation(Instant dayStart, Instant dayEnd, double threshold, Set<String> cameras, ListTerms list) {}
