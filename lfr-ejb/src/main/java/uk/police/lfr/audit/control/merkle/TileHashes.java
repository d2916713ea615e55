package uk.police.lfr.audit.control.merkle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Looks hashes up in tiles. A tile is read once; one instance serves one question. */
public final class TileHashes implements HashSource {
    /** Gives a tile's hashes, as many as there are. */
    @FunctionalInterface
    public interface TileReader {
        byte[] tile(int level, long n);
    }

    private record Place(int level, long n) {}

    private final TileReader reader;
    private final Map<Place, byte[]> read = new HashMap<>();

    public TileHashes(TileReader reader) {
        this.reader = reader;
    }

    @Override
    public byte[] subtree(int height, long index) {
        int level = height / TileAddress.HEIGHT;
        int above = height % TileAddress.HEIGHT;
        long first = index << above;
        byte[] tile = read.computeIfAbsent(
                new Place(level, first / TileAddress.FULL), place -> reader.tile(place.level(), place.n()));
        return fold(tile, (int) (first % TileAddress.FULL), 1 << above);
    }

    /** The root over a power of two of a tile's hashes. */
    public static byte[] fold(byte[] tile, int first, int count) {
        if (count == 1) {
            int from = first * MerkleHash.LENGTH;
            return Arrays.copyOfRange(tile, from, from + MerkleHash.LENGTH);
        }
        int half = count / 2;
        return MerkleHash.node(fold(tile, first, half), fold(tile, first + half, half));
    }
}
