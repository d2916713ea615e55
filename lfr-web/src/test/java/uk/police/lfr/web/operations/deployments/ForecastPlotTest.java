package uk.police.lfr.web.operations.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.Expected;

/** Rarer lies lower, and what is beyond the scale lies at its end. */
class ForecastPlotTest {
    private static ForecastPlot.Row row(double threshold, double value) {
        return new ForecastPlot.Row(threshold, new Expected(value, value / 10, value * 10), null);
    }

    private final ForecastPlot.Plot plot =
            new ForecastPlot.Plot(List.of(row(0.5, 10), row(0.6, 1), row(0.7, 0)), 0.6, 200);

    @Test
    void aFactorOfTenIsAlwaysAsLong() {
        double ten = ForecastPlot.Plot.y(10);
        double one = ForecastPlot.Plot.y(1);
        double tenth = ForecastPlot.Plot.y(0.1);
        assertEquals(one - ten, tenth - one, 1e-9);
        assertTrue(tenth > one);
    }

    @Test
    void thePlotRunsFromTheFirstThresholdToTheLast() {
        assertEquals("0.0,45.7 200.0,68.6 400.0,160.0", plot.line());
        assertEquals(0, plot.x(0.5), 1e-9);
        assertEquals(ForecastPlot.WIDTH, plot.x(0.7), 1e-9);
    }

    @Test
    void theBandGoesOutOverTheHighEndsAndBackUnderTheLowOnes() {
        String[] points = plot.band().split(" ");
        assertEquals(6, points.length);
        assertTrue(points[0].startsWith("0.0,") && points[5].startsWith("0.0,"));
        assertEquals("400.0,160.0", points[3]);
    }
}
