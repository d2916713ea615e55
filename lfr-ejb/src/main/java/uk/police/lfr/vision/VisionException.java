package uk.police.lfr.vision;

/**
 * Something in the face core failed: a source that cannot be opened, weights whose hash differs, a picture that cannot
 * be decoded. The message is written for the person who can mend it and never holds a camera's password.
 */
public class VisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VisionException(String message) {
        super(message);
    }

    public VisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
