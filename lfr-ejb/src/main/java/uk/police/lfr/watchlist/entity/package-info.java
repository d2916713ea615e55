/** The list, its entries and their reference pictures, with the rules that hold for each. */
package uk.police.lfr.watchlist.entity;
