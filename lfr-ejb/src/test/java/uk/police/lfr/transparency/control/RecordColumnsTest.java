package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ListMakeUp;
import uk.police.lfr.watchlist.contract.SourceSystem;

/** What a whole record does not say is listed in docs/developers/open-data.md with the reason, and is nothing else. */
class RecordColumnsTest {
    private static final Set<String> NOBODY_IS_ASKED = Set.of(
            "deployment_type",
            "location.ward_code",
            "location.lsoa",
            "location.lat",
            "location.lon",
            "location.precision",
            "zone_area_m2");

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
    void aNoticeSaysWhatIsKnownAndThatTheRestIsStillToCome() {
        assertEquals(NOBODY_IS_ASKED, columns(FigureState.NOT_RECORDED));
    }

    @Test
    void resultsSayEverythingElse() {
        portal.lists().madeOf(5, new ListMakeUp(Map.of(Category.SUSPECT, 2), Map.of(SourceSystem.PNC, 2), 0));
        portal.compared(List.of(new SegmentView(
                1,
                1,
                1,
                SegmentReason.STARTED,
                0.6,
                "clean-0123456789abcdef",
                "00aa",
                2,
                1,
                Drafts.START,
                Drafts.END,
                new ScanTally(10, 10, 10, 10, 10, 10),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO)));
        portal.becomes(Deployments::ended);
        portal.counts(20, AlertTally.NONE);
        portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
        assertEquals(NOBODY_IS_ASKED, columns(FigureState.NOT_RECORDED));
    }

    private Set<String> columns(FigureState state) {
        return portal.reads().document().values().entrySet().stream()
                .filter(column -> column.getValue().state() == state)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
