package uk.police.lfr.watchlist.entity;

import java.time.LocalDate;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;

/** One valid line of an import's table: a person, why they are to be listed, and the name of a picture file. */
public record Nomination(
        int line,
        String file,
        String personRef,
        String displayName,
        Category category,
        SourceSystem source,
        LocalDate imageDate,
        String justification,
        ResponsePlan responsePlan) {}
