/** What others may know of a watchlist: categories, states, summaries, import results and events. */
package uk.police.lfr.watchlist.contract;
