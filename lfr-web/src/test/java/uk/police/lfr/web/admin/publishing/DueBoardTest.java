package uk.police.lfr.web.admin.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DueStep;
import uk.police.lfr.transparency.contract.DueTask;

/** The board in words, and what its filter and orders do. */
class DueBoardTest {
    private static final Instant NOW = Instant.parse("2026-12-03T12:00:00Z");

    private static DueRow row(String reference, Duration left, DueStep next, Instant planned) {
        return new DueRow(
                new DueTask(
                        1,
                        reference,
                        new BilingualText("Match day", "Diwrnod gêm"),
                        DueTask.Kind.RESULTS,
                        NOW.plus(left),
                        next,
                        planned),
                NOW);
    }

    private static final DueRow LATE = row("2026-0003", Duration.ofHours(-50), DueStep.REVIEW, null);
    private static final DueRow SOON = row("2026-0002", Duration.ofHours(5), DueStep.PUBLISH_RESULTS, null);
    private static final DueRow LATER = row("2026-0001", Duration.ofDays(4), DueStep.REVIEW, null);
    private static final List<DueRow> ALL = List.of(LATER, LATE, SOON);

    @ParameterizedTest
    @CsvSource({
        "P4DT3H20M, 4 days 3 h left",
        "P1DT1H, 1 day 1 h left",
        "PT23H59M59S, 23 h 59 min left",
        "PT0S, 0 min left",
        "-PT1M, 1 min overdue",
        "-PT26H, 1 day 2 h overdue",
        "-P12D, 12 days 0 h overdue"
    })
    void timeIsToldInTheUnitsThatCount(Duration left, String words) {
        assertEquals(words, row("2026-0001", left, DueStep.REVIEW, null).getLeft());
    }

    @Test
    void soonestFirstUnlessAskedOtherwise() {
        assertEquals(List.of(LATE, SOON, LATER), DueBoard.rows(ALL, null, false, DueBoard.Order.DUE));
        assertEquals(List.of(LATER, SOON, LATE), DueBoard.rows(ALL, null, false, DueBoard.Order.DEPLOYMENT));
        assertEquals(List.of(SOON, LATE, LATER), DueBoard.rows(ALL, null, false, DueBoard.Order.WHO));
    }

    @Test
    void oneFiltersByWhoMustActAndByWhatIsOverdue() {
        assertEquals(List.of(LATE, LATER), DueBoard.rows(ALL, DueStep.Actor.OFFICER, false, DueBoard.Order.DUE));
        assertEquals(List.of(LATE), DueBoard.rows(ALL, null, true, DueBoard.Order.DUE));
        assertEquals(List.of(), DueBoard.rows(ALL, DueStep.Actor.PUBLISHER, true, DueBoard.Order.DUE));
    }

    @Test
    void aPlanForTooLateATimeIsSaid() {
        assertTrue(row("2026-0001", Duration.ofDays(1), DueStep.PUBLISHES_ITSELF, NOW.plus(Duration.ofDays(2)))
                .isPlannedLate());
        assertFalse(row("2026-0001", Duration.ofDays(1), DueStep.PUBLISHES_ITSELF, NOW.plus(Duration.ofHours(2)))
                .isPlannedLate());
    }
}
