package uk.police.lfr.vision.gallery;

import uk.police.lfr.vision.VisionException;

/** The gallery was closed before this search began: take the current one. */
public final class GalleryRetired extends VisionException {
    private static final long serialVersionUID = 1L;

    public GalleryRetired() {
        super("This gallery is closed");
    }
}
