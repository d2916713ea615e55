package uk.police.lfr.audit.verify;

/** What does not fit; the message says where. Ends the check. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
        super(message);
    }
}
