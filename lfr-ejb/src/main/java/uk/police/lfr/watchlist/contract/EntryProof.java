package uk.police.lfr.watchlist.contract;

import java.util.List;

/**
 * Shows that one entry, with all its fields, is in a version of a sealed list. All hashes are 64 hexadecimal digits.
 *
 * @param salt of this entry
 * @param content the entry's fields as they were committed to, hexadecimal
 * @param index of the entry's leaf, from 0
 * @param size leaves of the tree
 * @param path audit path as in RFC 6962, lowest first
 */
public record EntryProof(
        long watchlistId,
        int version,
        String root,
        String salt,
        String content,
        int index,
        int size,
        List<String> path) {}
