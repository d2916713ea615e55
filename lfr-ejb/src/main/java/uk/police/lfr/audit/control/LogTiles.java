package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import uk.police.lfr.audit.control.LogRows.Row;
import uk.police.lfr.audit.control.merkle.MerkleHash;
import uk.police.lfr.audit.control.merkle.TileAddress;
import uk.police.lfr.audit.control.merkle.TileHashes;
import uk.police.lfr.audit.control.merkle.TreeProofs;

/** The tree as tiles: full ones are kept once and read, the right edge is computed from the entries. */
@Dependent
public class LogTiles {
    @Inject
    private LogRows rows;

    @Inject
    private TileRows kept;

    /** The first hashes of a tile, one after another; the caller knows that the log has as many. */
    public byte[] hashes(int level, long n, int width) {
        return width == TileAddress.FULL
                ? kept.hashes(level, n).orElseGet(() -> computed(level, n, width))
                : computed(level, n, width);
    }

    /** The first entries of a bundle, each with its length before it, in two bytes. */
    public byte[] bundle(long n, int width) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (Row row : entries(n, width)) {
            bundle.write(row.leaf().length >>> Byte.SIZE);
            bundle.write(row.leaf().length);
            bundle.writeBytes(row.leaf());
        }
        return bundle.toByteArray();
    }

    /** Proofs and roots up to a size that the log has reached. */
    public TreeProofs proofs(long size) {
        return new TreeProofs(new TileHashes(
                (level, n) -> hashes(level, n, new TileAddress(level, n, TileAddress.FULL).widthAt(size))));
    }

    /** Keeps every tile that is full at this size and is not kept yet. */
    public void keep(long size) {
        for (int level = 0; size >>> TileAddress.HEIGHT * (level + 1) > 0; level++) {
            long full = size >>> TileAddress.HEIGHT * (level + 1);
            for (long n = kept.count(level); n < full; n++) {
                byte[] hashes = computed(level, n, TileAddress.FULL);
                kept.insert(level, n, hashes, TileHashes.fold(hashes, 0, TileAddress.FULL));
            }
        }
    }

    private byte[] computed(int level, long n, int width) {
        ByteArrayOutputStream hashes = new ByteArrayOutputStream(width * MerkleHash.LENGTH);
        if (level == 0) {
            entries(n, width).forEach(row -> hashes.writeBytes(MerkleHash.leaf(row.leaf())));
            return hashes.toByteArray();
        }
        long first = n * TileAddress.FULL;
        kept.roots(level - 1, first, width).forEach(hashes::writeBytes);
        for (int i = hashes.size() / MerkleHash.LENGTH; i < width; i++) {
            byte[] below = hashes(level - 1, first + i, TileAddress.FULL);
            hashes.writeBytes(TileHashes.fold(below, 0, TileAddress.FULL));
        }
        return hashes.toByteArray();
    }

    private List<Row> entries(long n, int width) {
        List<Row> entries = rows.from(n * TileAddress.FULL, width);
        if (entries.size() != width || entries.get(width - 1).entry().index() != n * TileAddress.FULL + width - 1) {
            throw new IllegalStateException("the audit log lacks entries in tile " + n);
        }
        return entries;
    }
}
