/**
 * Follows faces from detection to detection, so that one person passing is one track.
 *
 * <p>Called by {@code pipeline}. It knows places and times only: no pixel, no template.
 */
package uk.police.lfr.vision.track;
