package uk.police.lfr.platform.contract;

/**
 * What the ledger says of one class of a deployment's data: how many items there ever were, and how many are gone.
 *
 * @param created items, 0 or more
 * @param deleted items, 0 or more; more than were created means that somebody counted wrongly
 */
public record LedgerCount(DataClass dataClass, long created, long deleted) {
    /** Items that must still lie somewhere: held, or not yet due. */
    public long left() {
        return created - deleted;
    }
}
