package uk.police.lfr.platform.contract;

/** How code of this application that signs an account in for one step says so (decision 0161). */
public final class Proof {
    /**
     * Of an identity whose password was given for the very step that it takes: a category of roles, and the one role in it.
     * No realm and no token gives roles in a category of ours.
     */
    public static final String OF_THIS_STEP = "uk.police.lfr.proved";

    private Proof() {}
}
