package uk.police.lfr.web.operations.watchlists;

import java.io.Serializable;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryMarks;
import uk.police.lfr.watchlist.contract.EntryOrder;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.IssueKind;

/** Which entries of a list somebody wants to see, and whether with their pictures. */
public class EntryFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private Category category;
    private EntryState state;
    private IssueKind raised;
    private boolean open;
    private boolean child;
    private boolean pictures;

    EntryQuery query() {
        return new EntryQuery(text, category, new EntryMarks(state, raised, open, child), EntryOrder.NOMINATED, false);
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public EntryState[] getStates() {
        return EntryState.values();
    }

    public IssueKind[] getKinds() {
        return IssueKind.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public EntryState getState() {
        return state;
    }

    public void setState(EntryState state) {
        this.state = state;
    }

    public IssueKind getRaised() {
        return raised;
    }

    public void setRaised(IssueKind raised) {
        this.raised = raised;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public boolean isChild() {
        return child;
    }

    public void setChild(boolean child) {
        this.child = child;
    }

    /** Each picture that is shown is in the log: so only whoever asks sees them. */
    public boolean isPictures() {
        return pictures;
    }

    public void setPictures(boolean pictures) {
        this.pictures = pictures;
    }
}
