package uk.police.lfr.deployment.contract;

/** On which side of one deployment a person stands; nobody stands on both (rule R1). */
public enum Side {
    /** Decides: authorises, refuses, varies, reviews. */
    AUTHORISES,
    /** Does what is decided about: requests, builds or checks the list, operates, engages. */
    WORKS
}
