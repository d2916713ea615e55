package uk.police.lfr.watchlist.contract;

import java.time.Instant;

/**
 * One thing to look at before an entry is listed.
 *
 * @param otherName of the entry that this one resembles; null for other kinds
 * @param otherEntryId null for other kinds
 * @param detail measured values and limits; names nobody
 * @param settledBy null while open
 * @param words why it was settled so; null while open
 */
public record IssueView(
        long id,
        long entryId,
        String displayName,
        String personRef,
        IssueKind kind,
        String detail,
        Long otherEntryId,
        String otherName,
        String nominatedBy,
        String settledBy,
        Instant settledAt,
        String words) {
    public boolean open() {
        return settledBy == null;
    }
}
