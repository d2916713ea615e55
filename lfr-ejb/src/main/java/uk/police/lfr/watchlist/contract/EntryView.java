package uk.police.lfr.watchlist.contract;

import java.time.LocalDate;

/**
 * One person on a list, for the people who build, check or act on it.
 *
 * @param personRef the nominal number in the source system
 * @param pictures how many reference pictures the entry has
 */
public record EntryView(
        long id,
        String personRef,
        String displayName,
        Category category,
        SourceSystem source,
        LocalDate imageDate,
        String justification,
        ResponsePlan responsePlan,
        String nominatedBy,
        int pictures) {}
