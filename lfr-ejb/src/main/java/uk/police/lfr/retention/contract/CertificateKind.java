package uk.police.lfr.retention.contract;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import uk.police.lfr.platform.contract.DataClass;

/** What a deletion certificate certifies; each has a clock of its own (rule S30). */
public enum CertificateKind {
    /** What goes with one operational day, hours after its end. */
    DAY(EnumSet.of(DataClass.WATCHLIST_IMAGE, DataClass.WATCHLIST_ENTRY, DataClass.IMPORT_FILE, DataClass.ALERT)),
    /** Biometric data and listed people of all days: hours after the operation. */
    OPERATION(EnumSet.of(DataClass.WATCHLIST_IMAGE, DataClass.WATCHLIST_ENTRY, DataClass.IMPORT_FILE, DataClass.ALERT)),
    /** Recorded footage: a month after the operation. */
    FOOTAGE(EnumSet.of(DataClass.FOOTAGE)),
    /** The index of who was listed: a year after the operation. */
    LISTING_INDEX(EnumSet.of(DataClass.LISTING_INDEX));

    private final Set<DataClass> classes;

    CertificateKind(Set<DataClass> classes) {
        this.classes = classes;
    }

    /** Whether any certificate speaks of a class; of the log and of a deployment's record none does. */
    public static boolean certified(DataClass dataClass) {
        return Stream.of(values()).anyMatch(kind -> kind.covers(dataClass));
    }

    /** Classes that must be gone or held for it. */
    public boolean covers(DataClass dataClass) {
        return classes.contains(dataClass);
    }
}
