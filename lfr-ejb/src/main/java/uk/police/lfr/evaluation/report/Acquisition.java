package uk.police.lfr.evaluation.report;

import java.util.List;
import java.util.SortedMap;
import uk.police.lfr.evaluation.set.Templates;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.vision.enrol.RefusalReason;

/**
 * Which pictures gave a template.
 *
 * @param failureToEnrol pictures in which no face was found
 * @param failed their names
 * @param refusedByGate pictures that a watchlist would not have taken; compared here all the same
 * @param reasons how many by the first thing wrong with each
 */
public record Acquisition(
        Share failureToEnrol, List<String> failed, Share refusedByGate, SortedMap<RefusalReason, Integer> reasons) {
    public static Acquisition of(Templates templates) {
        int refused = templates.refusedByGate().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Acquisition(
                new Share(templates.withoutTemplate().size(), templates.pictures()),
                templates.withoutTemplate(),
                new Share(refused, templates.pictures()),
                templates.refusedByGate());
    }
}
