package uk.police.lfr.watchlist.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One person on a list, for the people who build, check or act on it.
 *
 * @param checkedBy the second person; null while a draft
 * @param liveCheckedAt when the ground was last found to stand; null if never
 * @param pictures how many reference pictures the entry has
 */
public record EntryView(
        long id,
        EntryState state,
        EntryDetails details,
        String nominatedBy,
        String checkedBy,
        Instant liveCheckedAt,
        int pictures) {
    public String personRef() {
        return details.personRef();
    }

    public String displayName() {
        return details.displayName();
    }

    public Category category() {
        return details.category();
    }

    public SourceSystem source() {
        return details.source();
    }

    public LocalDate imageDate() {
        return details.imageDate();
    }

    public String justification() {
        return details.justification();
    }

    public ResponsePlan responsePlan() {
        return details.responsePlan();
    }
}
