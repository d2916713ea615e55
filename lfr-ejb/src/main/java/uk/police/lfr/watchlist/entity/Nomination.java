package uk.police.lfr.watchlist.entity;

import uk.police.lfr.watchlist.contract.EntryDetails;

/** One valid line of an import's table: a person, why they are to be listed, and the name of a picture file. */
public record Nomination(int line, String file, EntryDetails details) {}
