package uk.police.lfr.alert.boundary;

import java.time.LocalDate;
import java.util.Optional;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;

/** Entries of a list as it would show them. */
public final class Entries {
    private Entries() {}

    /** Nominated by {@link Alerts#NOMINATOR}. */
    public static Optional<EntryView> one(long entryId) {
        return Optional.of(new EntryView(
                entryId,
                "N-1",
                "Ada One",
                Category.WANTED_COURT,
                SourceSystem.CUSTODY,
                LocalDate.of(2026, 5, 21),
                "Warrant of Cardiff Crown Court",
                ResponsePlan.ARREST,
                Alerts.NOMINATOR,
                1));
    }
}
