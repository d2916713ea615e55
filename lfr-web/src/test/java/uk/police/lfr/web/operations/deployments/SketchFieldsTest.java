package uk.police.lfr.web.operations.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PurposeLimb;

/** What is typed comes back as it was typed, and what is missing is named part by part. */
class SketchFieldsTest {
    private static DeploymentForm half() {
        DeploymentForm form = new DeploymentForm();
        form.setTitleEn("Match day");
        form.setPurposes(new PurposeLimb[] {PurposeLimb.values()[1]});
        form.setStart(LocalDateTime.of(2026, 11, 28, 12, 0));
        form.setThreshold(0.64);
        form.getSite().setType(DeploymentType.PORT);
        form.getSite().setLatitude(53.3094);
        form.setCameras("Gate 1 = rtsp://u:p@10.0.0.7/1\nGate 2 = rtsp://10.0.0.8/1");
        FurtherDay day = new FurtherDay();
        day.setEnd(LocalDateTime.of(2026, 11, 29, 18, 0));
        form.getFurtherDays().add(day);
        return form;
    }

    @Test
    void whatIsHalfFilledInComesBack() {
        Map<String, String> fields = SketchFields.of(half());
        DeploymentForm back = SketchFields.form(fields);
        assertEquals(fields, SketchFields.of(back));
        assertEquals("Match day", back.getTitleEn());
        assertEquals(LocalDateTime.of(2026, 11, 28, 12, 0), back.getStart());
        assertEquals(DeploymentType.PORT, back.getSite().getType());
        assertEquals(
                LocalDateTime.of(2026, 11, 29, 18, 0),
                back.getFurtherDays().get(0).getEnd());
        assertEquals(2, back.getCameras().lines().count());
    }

    @Test
    void anEmptyFormIsOnlyItsUsualTarget() {
        assertEquals(Map.of("oneFalseAlertIn", "6000"), SketchFields.of(new DeploymentForm()));
    }

    @Test
    void whatIsMissingIsNamedInTheOrderOfThePage() {
        List<String> fields = DraftGaps.in(half()).stream().map(DraftGap::field).toList();
        assertEquals(
                List.of("titleCy", "contextEn", "contextCy", "placeEn", "placeCy", "justification", "end"), fields);
    }

    @Test
    void aJustificationThatIsTooShortIsMissing() {
        DeploymentForm form = half();
        form.setJustification("Because.");
        assertTrue(DraftGaps.in(form).contains(new DraftGap(DraftStep.WHY, "justification")));
        form.setJustification("Two missing persons at risk were seen here on three days.");
        assertTrue(DraftGaps.in(form).stream().noneMatch(gap -> gap.step() == DraftStep.WHY));
    }

    @Test
    void aPartIsCompleteWhenNothingOfItIsMissing() {
        DraftProgress progress = new DraftProgress(DraftGaps.in(half()), null);
        assertEquals(2, progress.getComplete());
        assertEquals(7, progress.getTotal());
        assertTrue(progress.getParts().get(6).later());
        DraftProgress kept = new DraftProgress(List.of(), List.of("DPIA", "EIA"));
        assertEquals(6, kept.getComplete());
        assertEquals(2, kept.getParts().get(6).missing());
    }
}
