package uk.police.lfr.watchlist.control;

import java.time.LocalDate;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;
import uk.police.lfr.watchlist.entity.Nomination;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Invented people on a list. */
final class Listed {
    static final Nomination NOMINATION = new Nomination(
            2,
            "one.jpg",
            "N-1",
            "Ada One",
            Category.WANTED_COURT,
            SourceSystem.CUSTODY,
            LocalDate.of(2026, 5, 21),
            "Warrant of Cardiff Crown Court, failed to appear in May.",
            ResponsePlan.ARREST);

    private Listed() {}

    static WatchlistEntry entry(long id, String personRef) {
        Nomination n = NOMINATION;
        Nomination named = new Nomination(
                n.line(),
                n.file(),
                personRef,
                n.displayName(),
                n.category(),
                n.source(),
                n.imageDate(),
                n.justification(),
                n.responsePlan());
        return Wiring.set(new WatchlistEntry(5, named, "builder"), "id", id);
    }
}
