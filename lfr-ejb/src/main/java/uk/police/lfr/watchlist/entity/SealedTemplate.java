package uk.police.lfr.watchlist.entity;

/**
 * A reference picture's template without the picture, as it is stored.
 *
 * @param fileMac whose sealed bytes these are
 * @param version of the models that made it; templates of two are never compared
 * @param sealed under the list's key
 */
public record SealedTemplate(long entryId, String fileMac, String version, byte[] sealed) {
    @Override
    public String toString() {
        return "SealedTemplate of entry " + entryId;
    }
}
