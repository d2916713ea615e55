package uk.police.lfr.watchlist.contract;

/** What officers are asked to do when the person is found, decided before the deployment. */
public enum ResponsePlan {
    ARREST,
    STOP_AND_SPEAK,
    /** Look after; the default for the missing, who are never to be arrested for being missing. */
    SAFEGUARD
}
