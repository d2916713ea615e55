package uk.police.lfr.watchlist.contract;

import java.util.Map;
import java.util.Set;

/**
 * A system that knows whether the ground of an entry still stands: warrant executed, order expired, missing person
 * found (W7). A force adds its own by providing a bean of this type; the built-in one reads a folder. Asked again and
 * again while lists are sealed, by a timer, so it answers at once or not at all. Thread-safe.
 */
public interface WarrantStatus {
    /** What is known of a person's ground. */
    enum Ground {
        STANDS,
        /** The entry is withdrawn at once. */
        ENDED
    }

    /**
     * @param personRefs nominal numbers; not kept
     * @return by nominal number; whoever is not known there is left out, and stays to be confirmed by a person
     */
    Map<String, Ground> ask(Set<String> personRefs);
}
