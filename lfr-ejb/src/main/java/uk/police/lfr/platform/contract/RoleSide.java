package uk.police.lfr.platform.contract;

/** What a role is for. A person holds roles of one side alone, so that nobody oversees their own work (rule R5). */
public enum RoleSide {
    OPERATIONS,
    /** Data protection: may hold and release, does not operate. */
    PROTECTION,
    /** Reads everything that was recorded, changes nothing. */
    OVERSIGHT,
    /** Approves before an authority, from outside the force. */
    INDEPENDENT
}
