package uk.police.lfr.oversight.contract;

/** Where a request stands. */
public enum RequestState {
    RECEIVED,
    /** Who asks was shown to be who they say, or need not be. */
    IDENTITY_SETTLED,
    ANSWERED,
    /** What was asked and answered is erased; that there was a request remains. */
    ERASED
}
