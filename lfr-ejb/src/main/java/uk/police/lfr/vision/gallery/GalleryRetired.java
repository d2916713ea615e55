package uk.police.lfr.vision.gallery;

/** The gallery was closed before this search began: take the current one. */
public final class GalleryRetired extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public GalleryRetired() {
        super("This gallery is closed");
    }
}
