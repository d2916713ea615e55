/**
 * What one camera's frames go through: detect, track, judge quality, align, embed, search, decide.
 *
 * <p>Called by {@code recognition}'s worker, one pipeline per camera and thread. It must never keep a template or crop
 * of a face that did not match.
 */
package uk.police.lfr.vision.pipeline;
