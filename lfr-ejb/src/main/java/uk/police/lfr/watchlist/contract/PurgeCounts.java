package uk.police.lfr.watchlist.contract;

/**
 * What a purge did.
 *
 * @param heldEntries kept because they are held; their list's key then stays until they go too
 * @param keyDestroyed whether nothing of the list can be read any more
 */
public record PurgeCounts(int entries, int pictures, int heldEntries, int heldPictures, boolean keyDestroyed) {}
