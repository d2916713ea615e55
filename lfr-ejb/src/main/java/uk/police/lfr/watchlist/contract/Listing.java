package uk.police.lfr.watchlist.contract;

import java.time.Instant;

/** A list on which a person was, by the index. */
public record Listing(long watchlistId, String listName, Instant listMadeAt) {}
