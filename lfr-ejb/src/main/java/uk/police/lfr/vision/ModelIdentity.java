package uk.police.lfr.vision;

/**
 * Which model runs, for the pages that must say so.
 *
 * @param role detector, landmarker or embedder
 * @param id the descriptor's name
 * @param origin where the weights come from
 * @param licence as published
 * @param sha256 of the weight file, lower-case hexadecimal, as verified at start
 * @param card file name of the model card
 */
public record ModelIdentity(String role, String id, String origin, String licence, String sha256, String card) {}
