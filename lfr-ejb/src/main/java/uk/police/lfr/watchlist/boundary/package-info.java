/** The desks at which lists are built, checked, sealed, read for matching and purged. */
package uk.police.lfr.watchlist.boundary;
