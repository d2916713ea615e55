package uk.police.lfr.watchlist.contract;

/**
 * Which entries of a list are asked for, and in which order.
 *
 * @param text part of the name, the number, the justification or the nominator's user name, in any case; empty for all
 * @param category null for all
 */
public record EntryQuery(String text, Category category, EntryMarks marks, EntryOrder order, boolean descending) {
    /** Everything as it was nominated. */
    public static final EntryQuery ALL = new EntryQuery("", null, EntryOrder.NOMINATED, false);

    public EntryQuery {
        text = text == null ? "" : text.strip();
    }

    /** Whatever is known of the entries. */
    public EntryQuery(String text, Category category, EntryOrder order, boolean descending) {
        this(text, category, EntryMarks.ANY, order, descending);
    }

    /** The same in another order. */
    public EntryQuery in(EntryOrder other, boolean backwards) {
        return new EntryQuery(text, category, marks, other, backwards);
    }

    /** Whether the answer lies in what is sealed, so that all of it must be opened. */
    public boolean asksWhatIsSealed() {
        return !text.isEmpty() || order == EntryOrder.NAME;
    }
}
