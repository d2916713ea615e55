package uk.police.lfr.models.fetch;

/** A pinned file could not be had, or is not the one that was pinned. The message says what the builder can do. */
public final class FetchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FetchException(String message) {
        super(message);
    }

    public FetchException(String message, Throwable cause) {
        super(message, cause);
    }
}
