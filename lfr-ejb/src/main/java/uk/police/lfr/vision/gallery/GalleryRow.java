package uk.police.lfr.vision.gallery;

/**
 * One reference picture's template on its way into a gallery.
 *
 * @param entryId the watchlist entry; rows of the same entry are averaged into one template
 * @param template as {@code TemplateBytes.export} wrote it; the gallery copies it, the caller zeroes it
 */
public record GalleryRow(long entryId, byte[] template) {
    @Override
    public String toString() {
        return "GalleryRow of entry " + entryId;
    }
}
