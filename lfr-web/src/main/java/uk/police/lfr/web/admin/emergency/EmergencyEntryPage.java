package uk.police.lfr.web.admin.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.boundary.EmergencyEntries;
import uk.police.lfr.watchlist.contract.EntryPage;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.web.PageId;

/** Entries of a list, fifty at a time, so that no more is opened than is read; each fifty is written into the log. */
@Named
@RequestScoped
public class EmergencyEntryPage {

    private static final int ROWS = 50;

    @Inject
    private EmergencyEntries reading;

    @Inject
    private EmergencyOver over;

    private Long id;
    private int from;
    private EntryPage page;

    public String load() {
        try {
            page = reading.page(PageId.required(id), EntryQuery.ALL, from, ROWS);
            return null;
        } catch (WrongState closed) {
            return over.back("entries.xhtml?id=" + id);
        }
    }

    public EntryPage getPage() {
        return page;
    }

    public boolean isMore() {
        return from + ROWS < page.total();
    }

    public int getNext() {
        return from + ROWS;
    }

    public int getPrevious() {
        return Math.max(0, from - ROWS);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
