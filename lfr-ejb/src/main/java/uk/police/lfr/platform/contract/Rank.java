package uk.police.lfr.platform.contract;

/** Ranks of a territorial force in England and Wales, lowest first; {@link #STAFF} are members without a rank. */
public enum Rank {
    STAFF,
    CONSTABLE,
    SERGEANT,
    INSPECTOR,
    CHIEF_INSPECTOR,
    SUPERINTENDENT,
    CHIEF_SUPERINTENDENT,
    ASSISTANT_CHIEF_CONSTABLE,
    DEPUTY_CHIEF_CONSTABLE,
    CHIEF_CONSTABLE;

    public boolean atLeast(Rank other) {
        return compareTo(other) >= 0;
    }
}
