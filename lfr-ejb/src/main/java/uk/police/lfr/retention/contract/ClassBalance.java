package uk.police.lfr.retention.contract;

import uk.police.lfr.platform.contract.DataClass;

/**
 * The balance of one class of a deployment's data.
 *
 * @param created items that ever were
 * @param deleted items that are gone
 * @param held items that a legal hold names
 * @param remaining items that the verifier counted for itself
 * @param due whether all of them that are not held should be gone by now
 */
public record ClassBalance(DataClass dataClass, long created, long deleted, long held, long remaining, boolean due) {
    /** Nothing is unaccounted for; and where all is due, nothing remains but what is held. */
    public boolean balanced() {
        return created == deleted + remaining && held <= remaining && (!due || remaining == held);
    }
}
