package uk.police.lfr.audit.control;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.police.lfr.audit.control.merkle.MerkleHash;
import uk.police.lfr.audit.control.merkle.TileAddress;
import uk.police.lfr.audit.control.merkle.TileHashes;

/** Builds the tiles again while the leaves go by, and holds those that are kept against them. */
final class TileCheck {
    private final TileRows kept;
    private final List<ByteArrayOutputStream> open = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();

    TileCheck(TileRows kept) {
        this.kept = kept;
    }

    /** The next leaf. @return false if it fills a tile that is kept otherwise */
    boolean fits(byte[] leafHash) {
        return fits(0, leafHash);
    }

    private boolean fits(int level, byte[] hash) {
        if (open.size() == level) {
            open.add(new ByteArrayOutputStream());
            done.add(0L);
        }
        ByteArrayOutputStream tile = open.get(level);
        tile.writeBytes(hash);
        if (tile.size() < TileAddress.FULL * MerkleHash.LENGTH) {
            return true;
        }
        byte[] hashes = tile.toByteArray();
        byte[] root = TileHashes.fold(hashes, 0, TileAddress.FULL);
        long n = done.get(level);
        tile.reset();
        done.set(level, n + 1);
        boolean same =
                kept.hashes(level, n).map(there -> Arrays.equals(there, hashes)).orElse(true)
                        && kept.roots(level, n, 1).allMatch(there -> Arrays.equals(there, root));
        return same && fits(level + 1, root);
    }
}
