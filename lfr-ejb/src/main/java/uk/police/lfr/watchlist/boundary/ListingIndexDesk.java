package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.Listing;
import uk.police.lfr.watchlist.contract.ListingAsked;
import uk.police.lfr.watchlist.control.ListingIndex;
import uk.police.lfr.watchlist.control.NominalNumber;

/** Where the data protection officer alone asks whether somebody was on a list (W15); every question is audited. */
@Stateless
public class ListingIndexDesk {
    @Inject
    private ListingIndex index;

    @Inject
    private Caller caller;

    @Inject
    private Event<ListingAsked> asked;

    /**
     * @param month such as {@code 2026-11}
     * @param personRef the nominal number; not kept
     * @return the lists on which that person was; empty also where the month has ended
     */
    @RolesAllowed(Roles.DPO)
    public List<Listing> ask(String month, String personRef) {
        if (month == null || !month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw new InvalidInput("month", "watchlist.month_malformed");
        }
        List<Listing> found = index.ask(month, NominalNumber.required(personRef));
        asked.fire(new ListingAsked(caller.name(), month, !found.isEmpty()));
        return found;
    }
}
