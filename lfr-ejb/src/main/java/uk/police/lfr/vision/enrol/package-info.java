/**
 * From a reference picture to a reference template, or to a reason why not.
 *
 * <p>Called by {@code watchlist} at import. It is stricter than the live gate: a poor reference raises false alerts for
 * as long as it is listed.
 */
package uk.police.lfr.vision.enrol;
