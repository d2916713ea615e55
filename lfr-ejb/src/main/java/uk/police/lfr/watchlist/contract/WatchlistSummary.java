package uk.police.lfr.watchlist.contract;

import java.time.Instant;

/**
 * A list without its people.
 *
 * @param entries people on the list; after the purge, how many there were when it was sealed
 * @param pictures reference pictures; 0 after the purge
 * @param sealedBy null until sealed
 * @param sealedAt null until sealed
 * @param sealedRoot Merkle root over the salted entries, 64 hexadecimal digits; null until sealed
 * @param templateVersion models that made every template; null while empty and while they are made anew
 */
public record WatchlistSummary(
        long id,
        String name,
        WatchlistState state,
        int entries,
        int pictures,
        String createdBy,
        Instant createdAt,
        String sealedBy,
        Instant sealedAt,
        String sealedRoot,
        String templateVersion,
        Instant purgedAt) {}
