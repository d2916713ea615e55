package uk.police.lfr.transparency.contract;

/** What has to happen next before something can be published, and whose it is. */
public enum DueStep {
    PUBLISH_NOTICE(Actor.PUBLISHER),
    /** Planned by the publisher, or withheld by the officer until a day. */
    PUBLISHES_ITSELF(Actor.SYSTEM),
    /** The time that was planned for it has passed, and it could not be published. */
    PLAN_AGAIN(Actor.PUBLISHER),
    SUPPLY_WELSH(Actor.PUBLISHER),
    DECIDE_ALERTS(Actor.OPERATORS),
    DELETE(Actor.SYSTEM),
    /** Deleted, but no certificate could be issued. */
    CERTIFY(Actor.DATA_PROTECTION),
    REVIEW_DAY(Actor.OFFICER),
    REVIEW(Actor.OFFICER),
    PUBLISH_RESULTS(Actor.PUBLISHER);

    /** Who must act. */
    public enum Actor {
        PUBLISHER,
        OFFICER,
        OPERATORS,
        DATA_PROTECTION,
        SYSTEM
    }

    private final Actor actor;

    DueStep(Actor actor) {
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }
}
