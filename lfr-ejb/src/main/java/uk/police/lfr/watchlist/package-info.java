/**
 * The list of one deployment: people, why each is on it, reference pictures and templates, and the seal that two people
 * give it. Every list is unique to its deployment, is compared with nothing else, and goes at the end of the day.
 */
package uk.police.lfr.watchlist;
