package uk.police.lfr.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plot as SVG with title and description for those who do not see it. Lines differ in their dashes, not in colour
 * alone, and are named above the plot; up to four. Texts are 11 units high in 360 units of width, so that they can be read on a
 * telephone.
 */
public final class Plot {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 320;
    private static final int LEFT = 46;
    private static final int RIGHT = 350;
    private static final int TOP = 42;
    private static final int BOTTOM = 275;
    private static final List<String> COLOURS = List.of("#1d70b8", "#942514", "#00703c", "#4c2c92", "#0b0c0c");
    private static final List<String> DASHES = List.of("", "7 3", "2 3", "9 3 2 3", "12 4");
    private static final int LEGEND_STEP = 15;
    private static final int LEGEND_WIDTH = 150;

    private final String id;
    private final String title;
    private final String description;
    private final Axis across;
    private final Axis up;
    private final StringBuilder drawn = new StringBuilder();
    private final List<String> names = new ArrayList<>();

    /** @param id unique within its page */
    public Plot(String id, String title, String description, Axis across, Axis up) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.across = across;
        this.up = up;
    }

    /** A point of a line. */
    public record Spot(double across, double up) {}

    /** A line through points, in their order. */
    public Plot line(String name, List<Spot> spots) {
        StringBuilder points = new StringBuilder();
        for (Spot spot : spots) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(spot.across), y(spot.up)));
        }
        drawn.append("<polyline fill=\"none\" ")
                .append(stroke(names.size()))
                .append(" points=\"")
                .append(points.toString().strip())
                .append("\"/>\n");
        names.add(name);
        return this;
    }

    /** A mark with a bar from low to high. */
    public Plot bar(double at, double value, double low, double high) {
        drawn.append(String.format(
                Locale.ROOT,
                "<path stroke=\"#0b0c0c\" stroke-width=\"1\" d=\"M%.1f %.1fV%.1f\"/>"
                        + "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#0b0c0c\"/>\n",
                x(at),
                y(low),
                y(high),
                x(at),
                y(value)));
        return this;
    }

    public String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\" font-size=\"11\""
                        + " font-family=\"system-ui, sans-serif\" fill=\"#0b0c0c\">\n",
                WIDTH,
                HEIGHT,
                id,
                id));
        svg.append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(Page.text(title))
                .append("</title>\n");
        svg.append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(Page.text(description))
                .append("</desc>\n");
        grid(svg);
        svg.append(drawn);
        legend(svg);
        return svg.append("</svg>\n").toString();
    }

    private void grid(StringBuilder svg) {
        for (double tick : across.ticks()) {
            svg.append(rule(x(tick), TOP, x(tick), BOTTOM));
            svg.append(words(x(tick), BOTTOM + 14, "middle", across.tick(tick)));
        }
        for (double tick : up.ticks()) {
            svg.append(rule(LEFT, y(tick), RIGHT, y(tick)));
            svg.append(words(LEFT - 4, y(tick) + 4, "end", up.tick(tick)));
        }
        svg.append(words((LEFT + RIGHT) / 2.0, BOTTOM + 32, "middle", across.label()));
        svg.append(String.format(
                Locale.ROOT,
                "<text transform=\"translate(11 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>\n",
                (TOP + BOTTOM) / 2,
                Page.text(up.label())));
    }

    private void legend(StringBuilder svg) {
        for (int i = 0; i < names.size(); i++) {
            int left = LEFT + i % 2 * LEGEND_WIDTH;
            int at = 14 + i / 2 * LEGEND_STEP;
            svg.append(String.format(Locale.ROOT, "<path fill=\"none\" %s d=\"M%d %dh26\"/>", stroke(i), left, at - 4));
            svg.append(words(left + 31, at, "start", names.get(i)));
        }
    }

    private static String stroke(int line) {
        String dash = DASHES.get(line % DASHES.size());
        return "stroke=\"" + COLOURS.get(line % COLOURS.size()) + "\" stroke-width=\"2\""
                + (dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"");
    }

    private static String rule(double x1, double y1, double x2, double y2) {
        return String.format(Locale.ROOT, "<path stroke=\"#d0d3d4\" d=\"M%.1f %.1fL%.1f %.1f\"/>", x1, y1, x2, y2);
    }

    private static String words(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                Page.text(words));
    }

    private double x(double value) {
        return LEFT + across.place(value) * (RIGHT - LEFT);
    }

    private double y(double value) {
        return BOTTOM - up.place(value) * (BOTTOM - TOP);
    }
}
