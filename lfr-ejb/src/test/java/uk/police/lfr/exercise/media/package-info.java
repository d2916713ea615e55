/**
 * Makes what an exercise needs: a street film in which some of those walking by are on a watchlist, the watchlist, and
 * the truth about both. Everyone's name is invented. Test code: no part of the product, and no film or picture of it is
 * ever committed.
 */
package uk.police.lfr.exercise.media;
