package uk.police.lfr.alert.boundary;

import java.util.Optional;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.control.Listed;

/** Entries of a list as it would show them. */
public final class Entries {
    private Entries() {}

    /** Nominated by {@link Alerts#NOMINATOR}. */
    public static Optional<EntryView> one(long entryId) {
        Listed person = new Listed();
        return Optional.of(
                new EntryView(entryId, EntryState.LISTED, person.details(), Alerts.NOMINATOR, "checker", null, 1));
    }
}
