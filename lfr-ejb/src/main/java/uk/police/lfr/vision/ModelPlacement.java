package uk.police.lfr.vision;

import java.util.Map;

/**
 * On what a loaded model computes, as it was seen in a run of it.
 *
 * @param nodes of the network, by provider in the runtime's words
 */
public record ModelPlacement(String id, Map<String, Integer> nodes) {}
