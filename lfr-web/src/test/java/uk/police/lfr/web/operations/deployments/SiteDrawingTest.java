package uk.police.lfr.web.operations.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.SitePlan;

/** North is up, a camera's fan opens where it looks, and everything lies within the frame. */
class SiteDrawingTest {
    private static final SitePlan PLAN =
            SitePlan.parse("CAMERA 0,0 90 60 20; Gate\nZONE 10,-5 18,-5 18,5 10,5; North side\nSIGN -30,0; Sign");

    @Test
    void aCameraThatLooksEastSeesWhatIsEastOfIt() {
        List<SitePlan.Point> view = SiteDrawing.view(PLAN.cameras().get(0));
        assertEquals(new SitePlan.Point(0, 0), view.get(0));
        assertTrue(view.stream().skip(1).allMatch(point -> point.east() > 17 && Math.abs(point.north()) <= 10.01));
        assertTrue(view.get(1).north() > 0, "the fan begins to the left of the bearing, which is north of it");
    }

    @Test
    void northIsUp() {
        SiteDrawing.Mark zone = new SiteDrawing(PLAN).getOutlines().get(0);
        assertEquals("10.0,5.0 18.0,5.0 18.0,-5.0 10.0,-5.0", zone.points());
        assertEquals(2, zone.number());
        assertEquals(14, zone.x(), 1e-9);
    }

    @Test
    void theFrameHoldsEverythingAndTheBarIsRound() {
        SiteDrawing drawing = new SiteDrawing(PLAN);
        assertEquals("-42.0 -30.0 74.0 60.0", drawing.getViewBox());
        assertEquals(10, drawing.getBar());
        assertEquals("-30.0 -30.0 60.0 60.0", new SiteDrawing(SitePlan.EMPTY).getViewBox());
    }

    @Test
    void theFormsRowsAreLinesOfThePlan() {
        StandRow row = new StandRow("Gate");
        assertEquals("", row.line());
        row.show(PLAN.cameras().get(0));
        assertEquals(PLAN.cameras(), SitePlan.parse(row.line()).cameras());
        OutlineRow zone = OutlineRow.of(PLAN.outlines().get(0));
        assertEquals(
                PLAN.outlines().get(0), SitePlan.parse(zone.line()).outlines().get(0));
        zone.setCorners(" ");
        assertEquals("", zone.line());
    }
}
