package uk.police.lfr.web.operations.deployments;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.deployment.contract.DeploymentDraft;

/** What an application lacks before it can be kept as a draft: what is empty or too short, not whether it is allowed. */
final class DraftGaps {
    private DraftGaps() {}

    /** In the order of the page. */
    static List<DraftGap> in(DeploymentForm form) {
        List<DraftGap> gaps = new ArrayList<>();
        text(gaps, DraftStep.WHAT, "titleEn", form.getTitleEn());
        text(gaps, DraftStep.WHAT, "titleCy", form.getTitleCy());
        text(gaps, DraftStep.WHAT, "contextEn", form.getContextEn());
        text(gaps, DraftStep.WHAT, "contextCy", form.getContextCy());
        text(gaps, DraftStep.WHERE, "placeEn", form.getPlaceEn());
        text(gaps, DraftStep.WHERE, "placeCy", form.getPlaceCy());
        value(gaps, DraftStep.WHY, "purposes", form.getPurposes().length == 0 ? null : form.getPurposes());
        String why = form.getJustification();
        boolean said = why != null && why.strip().length() >= DeploymentDraft.JUSTIFICATION_CHARACTERS;
        value(gaps, DraftStep.WHY, "justification", said ? why : null);
        value(gaps, DraftStep.WHEN, "start", form.getStart());
        value(gaps, DraftStep.WHEN, "end", form.getEnd());
        value(gaps, DraftStep.HOW, "threshold", form.getThreshold());
        value(gaps, DraftStep.HOW, "oneFalseAlertIn", form.getOneFalseAlertIn());
        text(gaps, DraftStep.CAMERAS, "cameras", form.getCameras());
        return gaps;
    }

    private static void text(List<DraftGap> gaps, DraftStep step, String field, String text) {
        value(gaps, step, field, text == null || text.isBlank() ? null : text);
    }

    private static void value(List<DraftGap> gaps, DraftStep step, String field, Object value) {
        if (value == null) {
            gaps.add(new DraftGap(step, field));
        }
    }
}
