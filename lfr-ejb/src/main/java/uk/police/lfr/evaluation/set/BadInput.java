package uk.police.lfr.evaluation.set;

import uk.police.lfr.vision.VisionException;

/** What was handed in cannot be measured. The message says which file or line, and what to do about it. */
public final class BadInput extends VisionException {
    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
