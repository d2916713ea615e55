package uk.police.lfr.deployment.contract;

/** Why no lease is given. Each alone is enough (rule A5, C4, C5). */
public enum LeaseObstacle {
    /** Not live, paused, or outside the authority's window. */
    NO_AUTHORITY,
    LIST_NOT_SEALED,
    /** Other models made the list's templates than run now, or nobody has taken over yet what these made. */
    LIST_OF_OTHER_MODELS,
    /** The threshold lies below the floor of the model that is loaded now. */
    BELOW_FLOOR,
    /** The authority's threshold was signed for other models, or for another measurement of them, than count now. */
    NOT_AS_SIGNED,
    /** The wall clock has jumped. */
    CLOCK,
    /** The audit log failed its check. */
    LOG,
    /** A disk of the server has no room for entries, keys and alerts. */
    STORAGE,
    /** The stored retention policy does not bear its signature, so nobody can say how long anything may be kept. */
    RETENTION_POLICY,
    /** Nobody trained is there to look at an alert. */
    NO_OPERATOR,
    /** Nobody trained is there to decide about an approach. */
    NO_ENGAGEMENT_OFFICER,
    /** Another server has taken the session over. */
    OTHER_SESSION
}
