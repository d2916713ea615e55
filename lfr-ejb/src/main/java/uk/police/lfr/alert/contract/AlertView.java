package uk.police.lfr.alert.contract;

import java.util.List;

/**
 * An alert for the person who acts on it.
 *
 * @param candidate null before the first verdict, and after the entry was withdrawn or purged
 * @param outcome null until recorded
 * @param assessment what the operator went by; null before the engagement officer has decided for themself
 * @param complaint whether one was noted at the scene and keeps it from being erased
 * @param scene whether it has a picture of the person among their surroundings
 * @param quality what is poorer in the camera's picture than it should be: names of the gate's labels
 */
public record AlertView(
        AlertSummary summary,
        CandidateView candidate,
        Outcome outcome,
        String note,
        boolean scene,
        List<String> quality,
        Assessment assessment,
        boolean complaint) {}
