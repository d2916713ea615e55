package uk.police.lfr.watchlist.contract;

/**
 * Why a person may be on a watchlist: the published categories and no other. There is deliberately no catch-all: the
 * Court of Appeal held one too broad (R (Bridges) v CC South Wales Police [2020] EWCA Civ 1058).
 */
public enum Category {
    /** Wanted by the courts: warrant, recall to prison, unlawfully at large. */
    WANTED_COURT,
    /** Suspected of an offence. */
    SUSPECT,
    /** Subject to bail conditions or an order that being here may breach. */
    COURT_ORDER,
    /** Missing and at increased risk. */
    MISSING_RISK,
    /** Poses a risk of harm to themselves or others. */
    HARM_RISK,
    /** A victim who is sought. */
    VICTIM,
    /** A witness who is sought. */
    WITNESS,
    /** An associate of a person who is sought. */
    ASSOCIATE;

    /**
     * Permitted by the College of Policing's list, but nobody here is sought for what they did: off unless the force
     * switches it on, and then each entry needs the authorising officer by name.
     */
    public boolean intrusive() {
        return this == VICTIM || this == WITNESS || this == ASSOCIATE;
    }
}
