package uk.police.lfr.platform.contract;

/** Nothing with that number exists, or it has been deleted as promised. */
public class NotFound extends LfrException {
    private static final long serialVersionUID = 1L;

    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
