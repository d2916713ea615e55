package uk.police.lfr.deployment.contract;

import java.time.Instant;
import java.util.Set;

/**
 * What an authority shall say from now on.
 *
 * @param dayEnd of the day in hand
 * @param threshold at or above the floor of the model
 * @param cameras names of those that stay
 */
public record Variation(Instant dayEnd, double threshold, Set<String> cameras) {}
