package uk.police.lfr.watchlist.contract;

import java.time.Instant;

/**
 * One version of a sealed list; every later change makes another (W13).
 *
 * @param number from 1, the seal
 * @param root Merkle root over the salted entries, 64 hexadecimal digits
 * @param entries people on the list in this version
 */
public record ListVersion(int number, ListChange change, String root, int entries, String madeBy, Instant madeAt) {}
