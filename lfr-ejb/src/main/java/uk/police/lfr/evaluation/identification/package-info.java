/**
 * One face against a watchlist that may or may not hold its owner: open-set identification, through the gallery that
 * deployments search.
 */
package uk.police.lfr.evaluation.identification;
