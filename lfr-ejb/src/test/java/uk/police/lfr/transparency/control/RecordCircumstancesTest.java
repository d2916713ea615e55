package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.recognition.contract.SegmentView;

/** What the registers know of the circumstances stands in the public record; nobody types it. */
class RecordCircumstancesTest {

    private final PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000));

    @BeforeEach
    void announce() {
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theNoticeNamesTheUseTheRankAndTheTestReport() {
        assertEquals("s2.3(a)", value("use_case"));
        assertEquals("2.3", value("policy_ref"));
        assertEquals("superintendent", value("authority.rank"));
        assertEquals("NPL 2023", value("algorithm.test_report"));
    }

    @Test
    void aBreakOfHalfAnHourIsOnePauseOfThirtyMinutes() {
        Instant pause = Drafts.START.plus(Duration.ofHours(1));
        portal.compared(List.of(
                segment(1, SegmentReason.STARTED, Drafts.START, pause),
                segment(2, SegmentReason.RESUMED, pause.plus(Duration.ofMinutes(30)), Drafts.END)));
        publishResults();
        assertEquals("1", value("pauses"));
        assertEquals("30", value("paused_minutes"));
    }

    @Test
    void aChangeOfThresholdIsNoPause() {
        Instant change = Drafts.START.plus(Duration.ofHours(1));
        portal.compared(List.of(
                segment(1, SegmentReason.STARTED, Drafts.START, change),
                segment(2, SegmentReason.THRESHOLD_CHANGED, change, Drafts.END)));
        publishResults();
        assertEquals("0", value("pauses"));
        assertEquals("0", value("paused_minutes"));
    }

    @Test
    void theResultsNameTheAlgorithmTheListTheIncidentsAndTheCertificate() {
        portal.compared(List.of(segment(1, SegmentReason.STARTED, Drafts.START, Drafts.END)));
        publishResults();
        assertEquals("clean", value("algorithm.name"));
        assertEquals("clean-0123456789abcdef", value("algorithm.version"));
        assertEquals("1", value("incidents"));
        assertEquals("/api/v1/deployments/2026-0012/certificate", value("deletion.certificate_url"));
    }

    @Test
    void whatWasNeverSegmentedIsNotRecordedAndNotZero() {
        publishResults();
        assertEquals("not_recorded", portal.reads().document().value("pauses").cell());
        assertEquals(
                "not_recorded",
                portal.reads().document().value("algorithm.name").cell());
    }

    private void publishResults() {
        portal.becomes(Deployments::ended);
        portal.counts(20, AlertTally.NONE);
        portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
    }

    private String value(String column) {
        return portal.reads().document().value(column).value();
    }

    private static SegmentView segment(int number, SegmentReason why, Instant from, Instant to) {
        return new SegmentView(
                number,
                number,
                number,
                why,
                0.6,
                "clean-0123456789abcdef",
                "00aa",
                2,
                from,
                to,
                new ScanTally(10, 10, 10, 10, 10, 10),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO);
    }
}
