package uk.police.lfr.web.admin.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.watchlist.boundary.ListingIndexDesk;
import uk.police.lfr.watchlist.contract.Listing;

/** Whether somebody was on a list, asked after the list is gone. */
@Named
@RequestScoped
public class ListingQuestion {

    @Inject
    private ListingIndexDesk desk;

    private String month;
    private String personRef;
    private List<Listing> found;

    /** Stays on the page: neither question nor answer may stand in an address. */
    public void ask() {
        found = desk.ask(month, personRef);
    }

    public boolean isAnswered() {
        return found != null;
    }

    public List<Listing> getFound() {
        return found;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getPersonRef() {
        return personRef;
    }

    public void setPersonRef(String personRef) {
        this.personRef = personRef;
    }
}
