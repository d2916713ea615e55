package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;

class PlaceMapTest {
    private static final PublicDeployment WREXHAM = at(53.047, -2.991);
    private static final PublicDeployment HOLYHEAD = at(53.309, -4.632);
    private static final PublicDeployment UNKNOWN =
            PublishedForTests.at("Bangor", "2026-01-01", DeploymentPhase.REPORTED, PurposeLimb.SAFEGUARDING, 1L);

    @Test
    void whatHasNoPointIsInTheTableAloneAndNumbersAreThoseOfTheList() {
        PlaceMap map = map(WREXHAM, UNKNOWN, HOLYHEAD);
        assertEquals(
                List.of(1, 2), map.dots().stream().map(PlaceMap.Dot::number).toList());
        assertEquals(0, map(UNKNOWN).dots().size());
    }

    @Test
    void westIsLeftNorthIsUpAndEveryDotIsInTheFrame() {
        PlaceMap map = map(WREXHAM, HOLYHEAD);
        PlaceMap.Dot wrexham = map.dots().get(0);
        PlaceMap.Dot holyhead = map.dots().get(1);
        assertTrue(holyhead.x() < wrexham.x());
        assertTrue(holyhead.y() < wrexham.y());
        double[] frame = frame(map);
        for (PlaceMap.Dot dot : map.dots()) {
            assertTrue(dot.x() - map.dot() > frame[0] && dot.x() + map.dot() < frame[0] + frame[2]);
            assertTrue(dot.y() - map.dot() > frame[1] && dot.y() + map.dot() < frame[1] + frame[3]);
        }
    }

    @Test
    void oneDotHasACoastAroundIt() {
        assertEquals(300, frame(map(HOLYHEAD))[3], 0.1);
    }

    /** The drawing was made with the same numbers; whoever exchanges it has to say so here. */
    @Test
    void theDrawingIsOfTheSizeThatTheDotsAreComputedFor() throws IOException {
        String drawing = Files.readString(Path.of("src/main/webapp/assets/public/coast.svg"));
        assertTrue(drawing.contains("viewBox=\"0 0 " + PlaceMap.WIDTH + " " + PlaceMap.HEIGHT + "\""));
    }

    private static PublicDeployment at(double latitude, double longitude) {
        return PublishedForTests.at(latitude, longitude);
    }

    private static PlaceMap map(PublicDeployment... deployments) {
        return PlaceMap.of(Stream.of(deployments)
                .map(deployment -> new DeploymentText(deployment, Language.WELSH))
                .toList());
    }

    private static double[] frame(PlaceMap map) {
        return Arrays.stream(map.frame().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
