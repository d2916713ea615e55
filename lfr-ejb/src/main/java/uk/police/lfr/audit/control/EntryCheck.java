package uk.police.lfr.audit.control;

import java.util.Arrays;
import java.util.Optional;
import uk.police.lfr.audit.control.LogRows.Row;

/** Holds each row against the leaf that it had when it was written; one that has expired, against what is left of it. */
final class EntryCheck {
    private final ExpiryMark mark;
    private long expiredUpTo = ExpiryMark.NONE;

    EntryCheck(ExpiryMark mark) {
        this.mark = mark;
    }

    /** What is wrong with the row at a place; empty if nothing is. */
    Optional<String> fault(Row row, long expected) {
        if (row.entry().index() != expected) {
            return Optional.of("An entry is missing");
        }
        if (row.expired() && !mayExpire(expected)) {
            return Optional.of("An entry has lost its private part before its time");
        }
        boolean same = row.expired()
                ? emptied(row) && LeafData.fits(row.leaf(), row.entry())
                : Arrays.equals(row.leaf(), LeafData.of(row.entry(), row.salt()));
        return same ? Optional.empty() : Optional.of("An entry is not what it was when it was written");
    }

    /** Asked again beyond what is known: entries expire while the log is checked. */
    private boolean mayExpire(long index) {
        if (index > expiredUpTo) {
            expiredUpTo = mark.upTo();
        }
        return index <= expiredUpTo;
    }

    /** Nobody may write something else where something was. */
    private static boolean emptied(Row row) {
        PrivateEntry left = row.entry();
        return left.actor().isEmpty()
                && left.subject().isEmpty()
                && left.facts().isEmpty()
                && row.salt().length == 0;
    }
}
