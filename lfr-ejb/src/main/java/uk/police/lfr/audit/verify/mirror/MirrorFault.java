package uk.police.lfr.audit.verify.mirror;

/** What could not be copied, or a link that leads nowhere; the message says which. Ends the copying. */
final class MirrorFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MirrorFault(String message) {
        super(message);
    }
}
