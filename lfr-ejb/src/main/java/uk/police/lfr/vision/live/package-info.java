/**
 * The camera picture that staff may see.
 *
 * <p>Called by {@code recognition} for the live console. It must never let a face through that did not match.
 */
package uk.police.lfr.vision.live;
