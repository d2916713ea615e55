package uk.police.lfr.watchlist.contract;

/**
 * What became of one line of the table, or of one file that the table does not name.
 *
 * @param line line in the table, from 2 (after the header); 0 for a file that the table does not name
 * @param detail what the reason is about: a column, a measured value and its limit, another person's number; may be
 *     empty
 */
public record ImportResultLine(int line, String file, String personRef, ImportReason reason, String detail) {
    public boolean accepted() {
        return reason == ImportReason.ACCEPTED;
    }
}
