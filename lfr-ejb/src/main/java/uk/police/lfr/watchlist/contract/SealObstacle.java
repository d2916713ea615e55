package uk.police.lfr.watchlist.contract;

/** Why a list cannot be sealed yet, or what to think about before. */
public enum SealObstacle {
    EMPTY(true),
    IMPORT_RUNNING(true),
    /** Pictures whose templates other models made than run now; counted. They are made anew by themselves. */
    TEMPLATES_OF_OTHER_MODELS(true),
    /** People of whom the models that run now can use no picture; counted. */
    NOT_COMPARABLE(true),
    /** Issues that nobody has settled; counted. */
    ISSUES_OPEN(true),
    /** W7: entries of which nobody has said lately that their ground still stands; counted. */
    NOT_RECHECKED(true),
    /** Entries past their last day; counted. */
    EXPIRED(true),
    /** W6: entries added more than 24 hours before the start; counted. */
    BUILT_TOO_EARLY(true),
    /** W1: entries of a category that the authority does not name; counted. */
    CATEGORY_NOT_AUTHORISED(true),
    /** W8: more people than the authorising officer allows; how many too many. */
    OVER_CAP(true),
    /** W8: at this size and threshold more false alerts are to be expected than the budget has. */
    FALSE_ALERTS_OVER_BUDGET(false);

    private final boolean blocking;

    SealObstacle(boolean blocking) {
        this.blocking = blocking;
    }

    public boolean blocking() {
        return blocking;
    }
}
