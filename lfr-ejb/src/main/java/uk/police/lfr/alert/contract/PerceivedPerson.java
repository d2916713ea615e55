package uk.police.lfr.alert.contract;

/**
 * How an officer perceived a person who was alerted to, or how the person described themselves. Only ever added to
 * counters, after the decision; no program infers it. Unknown where the officer cannot say.
 */
public record PerceivedPerson(Ethnicity ethnicity, Sex sex, AgeBand ageBand) {
    /** Identity codes 1 to 6 and 9 of the Police National Computer, as officers use them. */
    public enum Ethnicity {
        WHITE_NORTH_EUROPEAN,
        WHITE_SOUTH_EUROPEAN,
        BLACK,
        ASIAN,
        EAST_ASIAN,
        ARAB,
        UNKNOWN
    }

    public enum Sex {
        FEMALE,
        MALE,
        UNKNOWN
    }

    public enum AgeBand {
        UNDER_18,
        FROM_18_TO_29,
        FROM_30_TO_49,
        FROM_50,
        UNKNOWN
    }
}
