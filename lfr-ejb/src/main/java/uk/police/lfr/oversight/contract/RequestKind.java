package uk.police.lfr.oversight.contract;

/** What somebody may ask of the force, each with a clock of its own. */
public enum RequestKind {
    /** What do you hold about me? One month (Data Protection Act 2018, section 45 with section 54). */
    ACCESS,
    /** Put it right. One month (section 46 with section 54). */
    RECTIFICATION,
    /** Erase it, or stop using it. One month (section 47 with section 54). */
    ERASURE,
    /** Do not use it. One month; those listed cannot opt out (seed: opting out). */
    OBJECTION,
    /** A complaint about how data were used; acknowledged within 30 days (Data (Use and Access) Act 2025, section 103). */
    COMPLAINT,
    /** Freedom of information: twenty working days (Freedom of Information Act 2000, section 10). */
    FREEDOM_OF_INFORMATION,
    /** What somebody thinks of the public pages. No law gives it a clock; twenty working days (decision 0141). */
    FEEDBACK;

    /** Whether its answer may lie in the index of who was listed. */
    public boolean aboutListing() {
        return this != FREEDOM_OF_INFORMATION && this != COMPLAINT && this != FEEDBACK;
    }

    /** Whether it may come from nobody in particular, so that there is no identity to settle. */
    public boolean nameless() {
        return this == FEEDBACK;
    }
}
