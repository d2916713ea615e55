package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ListMakeUp;
import uk.police.lfr.watchlist.contract.SourceSystem;

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

    @Test
    void withoutLentStaffThereIsNoProvidingForce() {
        assertEquals("not_applicable", cell("provider_force"));
    }

    @Test
    void whoLendsStaffAfterTheNoticeIsToldInAFurtherVersion() {
        portal.lentBy("Cheshire Constabulary", "Dyfed-Powys Police");
        portal.sweep();
        portal.sweep();
        assertEquals("Cheshire Constabulary; Dyfed-Powys Police", value("provider_force"));
        assertEquals(2, portal.reads().revisions().size());
        portal.lentBy();
        portal.sweep();
        assertEquals(2, portal.reads().revisions().size());
    }

    @Test
    void theResultsSayWhenTheListWasFixedAndWhenItWasGone() {
        assertEquals("not_applicable", cell("watchlist.built_at"));
        portal.lists().purged(5, Drafts.END.plusSeconds(60));
        publishResults();
        assertEquals("2026-11-28T10:00:00Z", value("watchlist.built_at"));
        assertEquals("2026-11-28T18:01:00Z", value("watchlist.purged_at"));
    }

    @Test
    void whileAListIsKeptNothingIsSaidToBeGone() {
        publishResults();
        assertEquals("not_applicable", cell("watchlist.purged_at"));
    }

    @Test
    void staffWhoWalkForTheTestAreNotAmongThePeopleOnTheList() {
        portal.recognises(new Proportion(1, 2), 1);
        publishResults();
        assertEquals("1", value("watchlist.size"), "two entries, one of them a test subject's");
    }

    @Test
    void ofWhomTheListIsMadeIsToldInBands() {
        portal.lists()
                .madeOf(
                        5,
                        new ListMakeUp(
                                Map.of(Category.SUSPECT, 1_204, Category.MISSING_RISK, 3),
                                Map.of(SourceSystem.PNC, 7, SourceSystem.CUSTODY, 1_200),
                                0));
        publishResults();
        assertEquals("suspect:1000-4999 missing_risk:1-9", value("watchlist.categories"));
        assertEquals("pnc custody", value("watchlist.image_sources"));
        assertEquals("0", value("watchlist.under18_band"));
    }

    @Test
    void whatWasSealedBeforeItWasCountedIsNotRecorded() {
        publishResults();
        assertEquals("not_recorded", cell("watchlist.categories"));
        assertEquals("not_recorded", cell("watchlist.under18_band"));
    }

    @Test
    void everyVersionSaysWhereItsProofIs() {
        assertEquals("/api/v1/log/record/2026-0012/1", value("log_proof_url"));
        assertEquals(Optional.of(0L), portal.register().logIndex("2026-0012", 1));
        publishResults();
        assertEquals("/api/v1/log/record/2026-0012/2", value("log_proof_url"));
        assertEquals(Optional.of(1L), portal.register().logIndex("2026-0012", 2));
        assertEquals(Optional.empty(), portal.register().logIndex("2026-0012", 3));
        assertEquals(Optional.empty(), portal.register().logIndex("2026-0013", 1));
    }

    private String cell(String column) {
        return portal.reads().document().value(column).cell();
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
                1,
                from,
                to,
                new ScanTally(10, 10, 10, 10, 10, 10),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO);
    }
}
