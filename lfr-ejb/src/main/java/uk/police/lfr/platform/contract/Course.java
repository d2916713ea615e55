package uk.police.lfr.platform.contract;

/** The courses without which a job may not be done (rule R8). */
public enum Course {
    /** Running a session and giving the first verdict. */
    LFR_OPERATOR(Role.OPERATOR),
    /** Deciding whether anyone is approached. */
    LFR_ENGAGEMENT(Role.ENGAGE),
    /** Authorising a deployment. */
    LFR_AUTHORISING(Role.AO);

    private final Role role;

    Course(Role role) {
        this.role = role;
    }

    /** The role that may not be used without it. */
    public Role role() {
        return role;
    }
}
