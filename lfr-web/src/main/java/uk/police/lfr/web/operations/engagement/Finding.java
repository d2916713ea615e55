package uk.police.lfr.web.operations.engagement;

import uk.police.lfr.alert.contract.Outcome;

/** What an approach showed, as an officer in the street says it first. */
public enum Finding {
    /** It is the person sought: what was done is asked next. */
    CONFIRMED(null),
    NOT_THE_PERSON(Outcome.NOT_THE_PERSON),
    SPOKEN_TO(Outcome.UNRESOLVED),
    NOT_FOUND(Outcome.LOST);

    private final Outcome outcome;

    Finding(Outcome outcome) {
        this.outcome = outcome;
    }

    /** @param done what was done with the person sought; counts for {@link #CONFIRMED} alone */
    Outcome outcome(Outcome done) {
        return this == CONFIRMED ? done : outcome;
    }

    /** Whether it is what one of the others says. */
    static boolean says(Outcome outcome) {
        for (Finding each : values()) {
            if (each.outcome == outcome) {
                return true;
            }
        }
        return false;
    }
}
