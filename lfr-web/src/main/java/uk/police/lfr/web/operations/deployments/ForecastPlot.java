package uk.police.lfr.web.operations.deployments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.Expected;
import uk.police.lfr.deployment.contract.ThresholdAdvice;

/**
 * What thresholds around one can be expected to do with a list of one size: false alerts in 10,000 faces on a scale in
 * which each factor of ten is as long as the next, with how sure that is.
 */
@Named
@RequestScoped
public class ForecastPlot {
    static final double WIDTH = 400;
    static final double HEIGHT = 160;

    /** From one in a hundred million faces to one in ten, each in 10,000. */
    private static final double RAREST = -4;

    private static final double OFTEN = 3;
    private static final int STEPS = 10;
    private static final double STEP = 0.02;
    private static final double HIGHEST = 0.98;

    @Inject
    private DeploymentDesk desk;

    private Plot plot;

    /** One threshold. */
    public record Row(double threshold, Expected falseAlerts, Expected found) {}

    /** A plot, with its rows as a table. @param chosen where the threshold itself lies, from the left */
    public record Plot(List<Row> rows, double threshold, double chosen) {
        double x(double at) {
            double first = rows.get(0).threshold();
            double last = rows.get(rows.size() - 1).threshold();
            return WIDTH * (at - first) / (last - first);
        }

        /** From the top. */
        static double y(double falseAlerts) {
            double decade = falseAlerts <= 0 ? RAREST : Math.log10(falseAlerts);
            return HEIGHT * (1 - (Math.max(RAREST, Math.min(OFTEN, decade)) - RAREST) / (OFTEN - RAREST));
        }

        /** The best estimates, as points of a line. */
        public String line() {
            return points(rows, Expected::value);
        }

        /** Between the ends of the intervals, as points of a surface. */
        public String band() {
            List<Row> back = IntStream.range(0, rows.size())
                    .mapToObj(i -> rows.get(rows.size() - 1 - i))
                    .toList();
            return points(rows, Expected::high) + " " + points(back, Expected::low);
        }

        private String points(List<Row> along, ToDoubleFunction<Expected> end) {
            return along.stream()
                    .map(row -> String.format(
                            Locale.ROOT, "%.1f,%.1f", x(row.threshold()), y(end.applyAsDouble(row.falseAlerts()))))
                    .collect(Collectors.joining(" "));
        }

        /** How high the line of one false alert in 10,000 faces lies, from the top. */
        public double one() {
            return y(1);
        }
    }

    /** @param people on the list; null where none are said yet */
    public Plot of(double threshold, Integer people) {
        if (plot == null) {
            int entries = people == null ? 1 : Math.max(1, people);
            double floor = desk.thresholdAdvice(threshold, entries).floor();
            double first = Math.max(floor, Math.min(threshold, HIGHEST) - STEP * STEPS / 2);
            List<Row> rows = IntStream.rangeClosed(0, STEPS)
                    .mapToObj(step -> hundredths(first + STEP * step))
                    .filter(each -> each <= HIGHEST)
                    .map(each -> row(each, entries))
                    .toList();
            Plot drawn = new Plot(rows, threshold, 0);
            plot = new Plot(rows, threshold, rows.size() < 2 ? 0 : Math.max(0, Math.min(WIDTH, drawn.x(threshold))));
        }
        return plot;
    }

    private Row row(double threshold, int entries) {
        ThresholdAdvice advice = desk.thresholdAdvice(threshold, entries);
        return new Row(threshold, advice.falseAlertsPer10000Faces(), advice.found());
    }

    private static double hundredths(double threshold) {
        return Math.round(threshold * 100) / 100.0;
    }
}
