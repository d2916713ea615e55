package uk.police.lfr.web.publicsite;

import java.util.List;
import java.util.Objects;

/**
 * One published figure of several deployments side by side: a table whose rows carry a bar.
 *
 * @param id of the chart on its page
 */
public record FigureBars(String title, String id, List<Bar> bars) {

    private static final double WHOLE = 100;

    /**
     * @param value the figure in words; where there is none, why
     * @param percent of the largest, 0 to 100
     */
    public record Bar(DeploymentText deployment, String value, double percent) {}

    static FigureBars of(String title, String id, List<DeploymentText> deployments, String column) {
        long largest = deployments.stream()
                .map(deployment -> deployment.getFigures().figure(column).value())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return new FigureBars(
                title,
                id,
                deployments.stream()
                        .map(deployment -> new Bar(
                                deployment,
                                deployment.getFigures().words(column),
                                percent(deployment.getFigures().figure(column).value(), largest)))
                        .toList());
    }

    private static double percent(Long value, long largest) {
        return value == null || largest == 0 ? 0 : Math.round(10 * WHOLE * value / largest) / 10.0;
    }
}
