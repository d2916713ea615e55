package uk.police.lfr.deployment.contract;

/** A deployment's life. LIVE only inside an authority; ENDED, REFUSED and CANCELLED lead to PURGED and nowhere else. */
public enum DeploymentState {
    DRAFT,
    SUBMITTED,
    REFUSED,
    AUTHORISED,
    LIVE,
    ENDED,
    CANCELLED,
    PURGED
}
