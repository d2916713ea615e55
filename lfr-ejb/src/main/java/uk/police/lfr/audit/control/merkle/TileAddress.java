package uk.police.lfr.audit.control.merkle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile, as C2SP tlog-tiles writes it: {@code <L>/<N>[.p/<W>]}, or {@code entries/<N>[.p/<W>]}.
 *
 * @param level 0 to 7 (a log of 2^63 entries has no higher one), or {@link #ENTRIES}
 * @param n the tile's number in its level
 * @param width how many of its hashes or entries are asked for, 256 for a full one
 */
public record TileAddress(int level, long n, int width) {
    /** Bundles of entries instead of hashes. */
    public static final int ENTRIES = -1;

    /** Hashes of a full tile. */
    public static final int FULL = 256;

    /** Levels of the tree that one level of tiles spans. */
    public static final int HEIGHT = 8;

    private static final Pattern WRITTEN =
            Pattern.compile("(entries|[0-7])/((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** @return empty for what is not an address, leading zeroes and widths above 255 included */
    public static Optional<TileAddress> parse(String path) {
        Matcher parts = WRITTEN.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long n = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        TileAddress address = new TileAddress(level, n, width);
        return address.path().equals(path) ? Optional.of(address) : Optional.empty();
    }

    public String path() {
        StringBuilder number = new StringBuilder(String.format("%03d", n % 1000));
        for (long rest = n / 1000; rest > 0; rest /= 1000) {
            number.insert(0, String.format("x%03d/", rest % 1000));
        }
        String tile = (level == ENTRIES ? "entries" : Integer.toString(level)) + "/" + number;
        return width == FULL ? tile : tile + ".p/" + width;
    }

    public boolean full() {
        return width == FULL;
    }

    /** How many hashes or entries this tile has in a tree of the size given; 0 if the tree does not reach it. */
    public int widthAt(long size) {
        long there = size >>> (HEIGHT * Math.max(0, level));
        return (int) Math.max(0, Math.min(FULL, there - n * FULL));
    }
}
