package uk.police.lfr.watchlist.entity;

/**
 * A reference picture's template without the picture.
 *
 * @param template little-endian float32; whoever read it zeroes it after use
 */
public record ReferenceTemplate(long entryId, byte[] template) {
    @Override
    public String toString() {
        return "ReferenceTemplate of entry " + entryId;
    }
}
