package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.PublicTotals;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;

class TotalCountTest {
    private static final Instant PUBLISHED = Instant.parse("2026-11-01T00:00:00Z");
    private static final BilingualText TEXT = new BilingualText("en", "cy");

    @Test
    void withoutResultsThereIsOneTotalOfNothing() {
        List<PublicTotals> totals = TotalCount.of(List.of(deployment("2026-05-01", null, Map.of())));
        assertEquals(1, totals.size());
        assertEquals(0, totals.get(0).deployments());
        assertEquals(Figure.of(0), totals.get(0).sums().get("faces.seen").total());
        assertNull(totals.get(0).shares().get("false_per_face").value());
    }

    @Test
    void yearsStandNewestFirstAndASumSaysWhatItLeavesOut() {
        List<PublicTotals> totals = TotalCount.of(List.of(
                deployment("2024-05-21", PUBLISHED, Map.of("faces.seen", RecordValue.number(6_259))),
                deployment("2024-09-07", PUBLISHED, Map.of("outcomes.arrest", RecordValue.number(0))),
                deployment("2026-01-01", PUBLISHED, Map.of("faces.seen", RecordValue.number(1)))));
        assertNull(totals.get(0).year());
        assertEquals(
                List.of(2026, 2024),
                totals.stream().skip(1).map(PublicTotals::year).toList());
        assertEquals(
                new PublicTotals.Sum(Figure.of(6_260), 1), totals.get(0).sums().get("faces.seen"));
        assertEquals(
                new PublicTotals.Sum(Figure.NOT_RECORDED, 1),
                totals.get(1).sums().get("outcomes.arrest"));
        assertEquals(new PublicTotals.Sum(Figure.of(0), 1), totals.get(2).sums().get("outcomes.arrest"));
    }

    @Test
    void aDayAtTheTurnOfTheYearIsInTheForcesYear() {
        List<PublicTotals> totals = TotalCount.of(List.of(deployment("2025-12-31", PUBLISHED, Map.of())));
        assertEquals(2025, totals.get(1).year());
    }

    @Test
    void aShareCountsOnlyThoseThatPublishedBothItsCounts() {
        List<PublicTotals> totals = TotalCount.of(List.of(
                deployment("2026-01-01", PUBLISHED, counts(1, 1_000)),
                deployment("2026-02-01", PUBLISHED, counts(2, 2_000)),
                deployment(
                        "2026-03-01",
                        PUBLISHED,
                        Map.of(RecordColumns.rate("false_per_face", "numerator"), RecordValue.number(9)))));
        PublicTotals.Share share = totals.get(0).shares().get("false_per_face");
        assertEquals(3, share.numerator());
        assertEquals(3_000, share.denominator());
        assertEquals(0.001, share.value(), 1e-12);
    }

    private static Map<String, RecordValue> counts(long part, long whole) {
        return Map.of(
                RecordColumns.rate("false_per_face", "numerator"), RecordValue.number(part),
                RecordColumns.rate("false_per_face", "denominator"), RecordValue.number(whole));
    }

    @Test
    void whatWasBeforeThisSystemIsInNoTotal() {
        PublicDeployment past =
                deployment("2024-09-07", PUBLISHED, Map.of("faces.seen", RecordValue.number(34_900)), true);
        List<PublicTotals> totals = TotalCount.of(List.of(past));
        assertEquals(1, totals.size());
        assertEquals(0, totals.get(0).deployments());
    }

    private static PublicDeployment deployment(String day, Instant results, Map<String, RecordValue> values) {
        return deployment(day, results, values, false);
    }

    private static PublicDeployment deployment(
            String day, Instant results, Map<String, RecordValue> values, boolean history) {
        RecordDocument document = new RecordDocument(values);
        Instant start = Instant.parse(day + "T10:00:00Z");
        return new PublicDeployment(
                day,
                TEXT,
                TEXT,
                TEXT,
                start,
                start.plusSeconds(3600),
                results == null ? DeploymentPhase.ENDED : DeploymentPhase.REPORTED,
                Set.of(),
                PublicFigures.of(document),
                document,
                null,
                null,
                0,
                start,
                results,
                List.of(),
                false,
                false,
                history);
    }
}
