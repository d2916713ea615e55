package uk.police.lfr.watchlist.contract;

/** Where a reference picture comes from: systems in which the force already lawfully holds it (rule S37, S38). */
public enum SourceSystem {
    /** The force's record management system. */
    RMS,
    /** The Police National Computer. */
    PNC,
    /** Custody pictures. */
    CUSTODY
}
