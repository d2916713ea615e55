package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.Site;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.transparency.contract.ColumnType;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ListMakeUp;
import uk.police.lfr.watchlist.contract.SourceSystem;

/** What a whole record does not say is listed in docs/developers/open-data.md with the reason, and is nothing else. */
class RecordColumnsTest {
    /** The application may leave the map out; of zones nobody is asked. */
    private static final Set<String> NOBODY_SAID = Set.of(
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
        assertEquals(NOBODY_SAID, columns(FigureState.NOT_RECORDED));
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
        assertEquals(NOBODY_SAID, columns(FigureState.NOT_RECORDED));
        everyValueIsOfItsColumnsType();
    }

    @Test
    void whatTheApplicationSaysOfTheMapIsRecorded() {
        Site port = new Site(DeploymentType.PORT, "w05001496", "W01000043", 53.3094, -4.6333, 100);
        try (PublicPortal located =
                new PublicPortal(Deployments.authorised(Drafts.valid().at(port)), Drafts.START.minusSeconds(90_000))) {
            located.does(() -> located.desk().publishNotice(PublicPortal.DEPLOYMENT));
            RecordDocument record = located.reads().document();
            assertEquals("port", record.value("deployment_type").value());
            assertEquals("W05001496", record.value("location.ward_code").value());
            assertEquals("W01000043", record.value("location.lsoa").value());
            assertEquals("53.3094", record.value("location.lat").value());
            assertEquals("-4.6333", record.value("location.lon").value());
            assertEquals("100", record.value("location.precision").value());
        }
    }

    /** Of a whole record: what a value is, is what its column is said to hold. */
    private void everyValueIsOfItsColumnsType() {
        portal.reads().document().values().forEach((column, value) -> {
            if (value.value() != null) {
                boolean fits =
                        switch (ColumnType.of(column)) {
                            case TEXT -> value.kind() == RecordValue.Kind.TEXT
                                    || value.value().equals("0");
                            case COUNT -> value.kind() == RecordValue.Kind.NUMBER
                                    && value.value().matches("\\d+");
                            case NUMBER -> value.kind() == RecordValue.Kind.NUMBER;
                            case FLAG -> value.kind() == RecordValue.Kind.FLAG;
                            case TIME -> Instant.parse(value.value()) != null;
                        };
                assertTrue(fits, () -> column + " holds " + value);
            }
            assertTrue(value.state() != FigureState.WITHHELD || ColumnType.mayBeWithheld(column), column);
        });
    }

    private Set<String> columns(FigureState state) {
        return portal.reads().document().values().entrySet().stream()
                .filter(column -> column.getValue().state() == state)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
