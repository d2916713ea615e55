/** Reading what was handed in, line by line and picture by picture, and keeping it. */
package uk.police.lfr.watchlist.control;
