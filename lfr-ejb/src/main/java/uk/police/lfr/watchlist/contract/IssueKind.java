package uk.police.lfr.watchlist.contract;

/** What somebody must look at before an entry is listed, and whose decision it is. */
public enum IssueKind {
    /** W9: under 18. */
    UNDER_18(Settler.SAFEGUARDING),
    /** W9: under 13, so the authorising officer personally. */
    UNDER_13(Settler.AUTHORISING),
    /** Victim, witness or associate. */
    INTRUSIVE_CATEGORY(Settler.AUTHORISING),
    /** W11: the picture can be used, but is poorer than it should be. */
    POOR_PICTURE(Settler.AUTHORISING),
    /** The models that run now cannot use a picture that those before could. */
    PICTURE_UNUSABLE(Settler.CHECKER),
    /** W4: taken so long ago that the person may have changed. */
    OLD_PICTURE(Settler.CHECKER),
    /** W3: from a third party or a sensitive source. */
    SENSITIVE_SOURCE(Settler.CHECKER),
    /** W3: a custody picture of somebody who was not convicted. */
    UNCONVICTED_CUSTODY(Settler.CHECKER),
    /** W4: relatives or others who look like this person are known. */
    KNOWN_LOOK_ALIKES(Settler.CHECKER),
    /** W12: very like another entry: the same person twice, or two to be told apart. */
    LIKE_ANOTHER_ENTRY(Settler.CHECKER);

    /** Whose decision an issue is. */
    public enum Settler {
        /** Second person of the list. */
        CHECKER,
        /** Safeguarding lead. */
        SAFEGUARDING,
        /** Authorising officer. */
        AUTHORISING
    }

    private final Settler settler;

    IssueKind(Settler settler) {
        this.settler = settler;
    }

    public Settler settler() {
        return settler;
    }
}
