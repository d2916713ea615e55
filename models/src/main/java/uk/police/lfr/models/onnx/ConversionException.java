package uk.police.lfr.models.onnx;

/** A network is not built as the conversion expects. Nothing is guessed: another network needs another conversion. */
public final class ConversionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConversionException(String message) {
        super(message);
    }

    public ConversionException(String message, Throwable cause) {
        super(message, cause);
    }
}
