package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import uk.police.lfr.audit.contract.DueEntries;
import uk.police.lfr.audit.contract.PrivatePartsExpired;

/**
 * What the log says of people goes when it has been kept long enough. First the log says so, in public; when that is
 * committed, rows are emptied up to there. What a crash leaves between the two is done by the next call.
 */
@Dependent
public class LogExpiry {
    @Inject
    private ExpiryRows rows;

    @Inject
    private ExpiryMark mark;

    @Inject
    private Event<PrivatePartsExpired> expired;

    /** When the oldest entry was written whose private part is there and not kept; empty if there is none. */
    public Optional<Instant> oldest(Set<Long> kept) {
        return rows.oldest(kept);
    }

    /** What is or will be due of what was written before that moment. */
    public DueEntries due(Instant before, Set<Long> kept) {
        return new DueEntries(
                rows.count(before, Optional.empty()), kept.isEmpty() ? 0 : rows.count(before, Optional.of(kept)));
    }

    /** In a transaction of the caller's, to be committed before {@link #empty}. */
    public void announce(Instant before, Set<Long> kept) {
        OptionalLong newest = rows.newestDue(before, kept);
        if (newest.isPresent() && newest.getAsLong() > mark.upTo()) {
            expired.fire(new PrivatePartsExpired(newest.getAsLong(), before));
        }
    }

    /** Nothing above what has been announced. @return entries emptied */
    public int empty(Instant before, Set<Long> kept) {
        return rows.newestDue(before, kept).isEmpty() ? 0 : rows.empty(before, mark.upTo(), kept);
    }
}
