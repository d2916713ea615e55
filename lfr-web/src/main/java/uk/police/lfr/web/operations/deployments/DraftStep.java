package uk.police.lfr.web.operations.deployments;

/** The parts of an application, in the order of the page. */
public enum DraftStep {
    WHAT,
    WHERE,
    WHY,
    WHEN,
    HOW,
    CAMERAS,
    PACK;

    /** Where the page shows it. */
    public String anchor() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
