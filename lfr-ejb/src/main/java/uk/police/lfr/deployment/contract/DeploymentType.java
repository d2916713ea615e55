package uk.police.lfr.deployment.contract;

/** Of what kind a deployment is: the kinds of the published record (domain study 8). */
public enum DeploymentType {
    /** Cameras on a vehicle or on stands that move on. */
    MOBILE,
    /** Cameras that stay. */
    STATIC,
    /** At a match, a concert or the like. */
    EVENT,
    /** At a port or an airport. */
    PORT
}
