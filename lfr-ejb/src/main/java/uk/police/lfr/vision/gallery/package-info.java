/**
 * Exact search of the watchlist's templates.
 *
 * <p>Called by {@code pipeline} and by {@code recognition}, which builds a gallery from the sealed watchlist. Every row
 * is compared with every probe: nothing is approximated, since a missed row would be a missed person that no audit
 * could explain. It must never return anything below the threshold it was given.
 */
package uk.police.lfr.vision.gallery;
