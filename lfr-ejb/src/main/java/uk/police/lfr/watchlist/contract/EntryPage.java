package uk.police.lfr.watchlist.contract;

import java.util.List;

/**
 * A part of what was asked for.
 *
 * @param total how many entries answer the question in all
 * @param entries those of this part, in order
 */
public record EntryPage(int total, List<EntryView> entries) {
    public EntryPage {
        entries = List.copyOf(entries);
    }
}
