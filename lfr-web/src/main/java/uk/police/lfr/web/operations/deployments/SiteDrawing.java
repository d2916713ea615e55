package uk.police.lfr.web.operations.deployments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import uk.police.lfr.deployment.contract.SitePlan;
import uk.police.lfr.deployment.contract.SitePlan.Point;

/**
 * A plan of a place as a drawing: north is up, a metre is one unit, and units grow to the right and downwards. The same
 * is drawn in the browser by {@code site-board.js} while somebody changes it.
 */
public class SiteDrawing {
    private static final double MARGIN = 12;
    private static final double SMALLEST = 60;
    private static final int STEP_DEGREES = 6;
    private static final double[] ROUND = {5, 10, 20, 50, 100, 200};

    private final SitePlan plan;
    private final double west;
    private final double top;
    private final double width;
    private final double height;

    SiteDrawing(SitePlan plan) {
        this.plan = plan;
        List<Point> all = Stream.concat(
                        plan.cameras().stream().flatMap(camera -> view(camera).stream()),
                        plan.outlines().stream().flatMap(outline -> outline.corners().stream()))
                .toList();
        double[] east = ends(all.stream().mapToDouble(Point::east));
        double[] south = ends(all.stream().mapToDouble(point -> -point.north()));
        width = Math.max(SMALLEST, east[1] - east[0] + 2 * MARGIN);
        height = Math.max(SMALLEST, south[1] - south[0] + 2 * MARGIN);
        west = (east[0] + east[1] - width) / 2;
        top = (south[0] + south[1] - height) / 2;
    }

    private static double[] ends(DoubleStream along) {
        var summary = along.summaryStatistics();
        return summary.getCount() == 0 ? new double[] {0, 0} : new double[] {summary.getMin(), summary.getMax()};
    }

    /** What a camera looks at: itself, and points along the end of its reach. */
    static List<Point> view(SitePlan.Stand camera) {
        List<Point> points = new ArrayList<>(List.of(camera.at()));
        int parts = Math.max(1, camera.angle() / STEP_DEGREES);
        for (int i = 0; i <= parts; i++) {
            double degrees = camera.bearing() - camera.angle() / 2.0 + camera.angle() * (double) i / parts;
            double turn = Math.toRadians(degrees);
            points.add(new Point(
                    camera.at().east() + camera.reach() * Math.sin(turn),
                    camera.at().north() + camera.reach() * Math.cos(turn)));
        }
        return points;
    }

    private static String points(List<Point> corners) {
        return corners.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.east(), -point.north()))
                .collect(Collectors.joining(" "));
    }

    /** Something drawn: its kind for the style, its points, and where its number stands. */
    public record Mark(String kind, String points, boolean closed, double x, double y, int number, String name) {}

    /** What is not a camera, larger things first so that none hides another. */
    public List<Mark> getOutlines() {
        List<Mark> marks = new ArrayList<>();
        int number = plan.cameras().size();
        for (SitePlan.Outline outline : plan.outlines()) {
            number++;
            List<Point> corners = outline.corners();
            double x = corners.stream().mapToDouble(Point::east).average().orElse(0);
            double y = -corners.stream().mapToDouble(Point::north).average().orElse(0);
            marks.add(new Mark(
                    outline.kind().name(), points(corners), outline.kind().closed(), x, y, number, outline.name()));
        }
        return marks;
    }

    public List<Mark> getCameras() {
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (SitePlan.Stand camera : plan.cameras()) {
            number++;
            marks.add(new Mark(
                    "CAMERA",
                    points(view(camera)),
                    true,
                    camera.at().east(),
                    -camera.at().north(),
                    number,
                    camera.name()));
        }
        return marks;
    }

    public SitePlan getPlan() {
        return plan;
    }

    public String getViewBox() {
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", west, top, width, height);
    }

    /** Height of letters. */
    public double getLetter() {
        return width / 30;
    }

    /** Length of the scale's bar, in metres: about a quarter of the width, and round. */
    public double getBar() {
        double bar = ROUND[0];
        for (double each : ROUND) {
            bar = each <= width / 4 ? each : bar;
        }
        return bar;
    }

    public double getLeft() {
        return west + 4;
    }

    public double getRight() {
        return west + width - 6;
    }

    public double getTop() {
        return top + 4;
    }

    public double getBottom() {
        return top + height - 4;
    }
}
