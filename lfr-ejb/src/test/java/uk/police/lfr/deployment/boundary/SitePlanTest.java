package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.SitePlan;
import uk.police.lfr.deployment.contract.SiteShape;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.InvalidInput;

/** The plan of a place is an item of the pack: read as it was written, refused line by line. */
class SitePlanTest {
    private static final String PLAN = "CAMERA 12,-4.5 135 60 25; Gate 1\nROUTE 0,0 0,30; Way round; by the canal";

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAndWrittenAlike() {
        SitePlan plan = SitePlan.parse(PLAN);
        assertEquals(new SitePlan.Point(12, -4.5), plan.cameras().get(0).at());
        assertEquals(SiteShape.ROUTE, plan.outlines().get(0).kind());
        assertEquals("Way round; by the canal", plan.outlines().get(0).name());
        assertEquals(PLAN, plan.text());
        assertEquals(SitePlan.EMPTY, SitePlan.parse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAMERA 12,-4 360 60 25; Gate 1",
                "CAMERA 12,-4 90 0 25; Gate 1",
                "CAMERA 501,0 90 60 25; Gate 1",
                "CAMERA 12,-4 90 60; Gate 1",
                "CAMERA NaN,0 90 60 25; Gate 1",
                "ZONE 0,0 10,0; Two corners",
                "ZONE 0,0 10,0 10,5",
                "ZONE 0,0 10,0 10,5;",
                "CASTLE 0,0; Nothing of ours",
                "ZONE 0 10,0 10,5; Half a corner"
            })
    void aLineThatIsNoneIsRefused(String line) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> SitePlan.parse(line));
        assertEquals(line, refused.getMessage());
    }

    @Test
    void itBelongsToThePackAndNamesItsCamerasAlone() {
        try (DeploymentHouse house = new DeploymentHouse(folder, new TestClock(Drafts.START.minusSeconds(3600)))) {
            long id = house.drafted(Drafts.valid());
            PackDesk desk = house.desk(PackDesk.class);
            assertEquals(Optional.empty(), house.asks("requester", () -> desk.sitePlan(id)));
            house.put(id, PackItemKind.SITE_PLAN, "", Map.of("sitePlan", PLAN));
            assertEquals(
                    List.of("Gate 1"),
                    house.asks("requester", () -> desk.sitePlan(id)).orElseThrow().cameras().stream()
                            .map(SitePlan.Stand::name)
                            .toList());
            Map<String, String> other = Map.of("sitePlan", "CAMERA 0,0 90 60 25; Gate 9");
            assertEquals(
                    "deployment.no_such_camera",
                    assertThrows(InvalidInput.class, () -> house.put(id, PackItemKind.SITE_PLAN, "", other))
                            .key());
            Map<String, String> nonsense = Map.of("sitePlan", "ZONE here");
            assertTrue(assertThrows(InvalidInput.class, () -> house.put(id, PackItemKind.SITE_PLAN, "", nonsense))
                    .key()
                    .endsWith("site_plan"));
        }
    }
}
