package uk.police.lfr.vision.source;

import uk.police.lfr.vision.VisionException;

/** A still that is not taken, and why. The message is for the person who sent it. */
public final class PictureRefused extends VisionException {
    private static final long serialVersionUID = 1L;

    /** What to tell the sender. */
    public enum Reason {
        /** By its content, whatever its name says, no JPEG, PNG, WebP or BMP. */
        NOT_A_PICTURE,
        /** Begins as a picture and is cut off or damaged. */
        CORRUPT,
        /** More than 40 megapixels, or a side of more than 12,000 pixels. */
        TOO_MANY_PIXELS
    }

    private final Reason reason;

    PictureRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static PictureRefused corrupt(String message) {
        return new PictureRefused(Reason.CORRUPT, message);
    }
}
