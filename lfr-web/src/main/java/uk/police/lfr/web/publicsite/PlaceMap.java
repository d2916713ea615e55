package uk.police.lfr.web.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places of deployments on our own drawing of the coast ({@code coast.svg}, decision 0150). Its unit is 1/200 degree of
 * latitude, and it is drawn true at 54.5 degrees north. Immutable.
 *
 * @param frame what is shown of the drawing: the SVG's {@code viewBox}
 * @param dot radius of a dot, in units of the drawing
 * @param dots in the order of the list beside the map
 */
public record PlaceMap(String frame, double dot, List<Dot> dots) {
    static final int WIDTH = 1533;
    static final int HEIGHT = 2300;

    private static final double UNITS_OF_A_DEGREE = 200;
    private static final double WEST = -11;
    private static final double NORTH = 61.2;
    private static final double NARROWING = Math.cos(Math.toRadians(54.5));

    /** At least a degree and a half from top to bottom, so that there is a coast to know the place by. */
    private static final double LEAST_HEIGHT = 300;

    /** Width of the frame beside its height. */
    private static final double SHAPE = 0.8;

    private static final double DOTS_BESIDE_EACH_OTHER = 28;

    /**
     * A deployment of which the record has a point.
     *
     * @param number on the map and in the list
     */
    public record Dot(int number, double x, double y, DeploymentText deployment) {}

    /** Those of the deployments that have a point; without any there is no dot and no frame. */
    static PlaceMap of(List<DeploymentText> deployments) {
        List<Dot> dots = new ArrayList<>();
        for (DeploymentText deployment : deployments) {
            deployment
                    .point()
                    .ifPresent(point -> dots.add(new Dot(
                            dots.size() + 1,
                            (point.longitude().doubleValue() - WEST) * NARROWING * UNITS_OF_A_DEGREE,
                            (NORTH - point.latitude().doubleValue()) * UNITS_OF_A_DEGREE,
                            deployment)));
        }
        if (dots.isEmpty()) {
            return new PlaceMap("", 0, List.of());
        }
        double left = dots.stream().mapToDouble(Dot::x).min().getAsDouble();
        double right = dots.stream().mapToDouble(Dot::x).max().getAsDouble();
        double top = dots.stream().mapToDouble(Dot::y).min().getAsDouble();
        double bottom = dots.stream().mapToDouble(Dot::y).max().getAsDouble();
        double height = Math.max(LEAST_HEIGHT, 1.3 * Math.max(bottom - top, (right - left) / SHAPE));
        double width = height * SHAPE;
        String frame = String.format(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f",
                (left + right - width) / 2,
                (top + bottom - height) / 2,
                width,
                height);
        return new PlaceMap(frame, height / DOTS_BESIDE_EACH_OTHER, List.copyOf(dots));
    }
}
