/**
 * Whether a face is good enough to be compared or enrolled, and why not.
 *
 * <p>Called by {@code pipeline} and {@code enrol}. It never looks at who a face might be.
 */
package uk.police.lfr.vision.quality;
