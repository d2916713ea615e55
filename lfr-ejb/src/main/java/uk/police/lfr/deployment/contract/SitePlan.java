package uk.police.lfr.deployment.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A place from above, in metres east and north of a point that the force chooses: cameras with where they look, zones of
 * recognition, and what else matters there. As text it is a line for each, so that versions can be compared:
 * {@code CAMERA 12,-4 135 60 25; Gate 1} (place, bearing, angle of view, reach; name) and
 * {@code ZONE 0,0 10,0 10,5; North side}.
 */
public record SitePlan(List<Stand> cameras, List<Outline> outlines) {
    public static final SitePlan EMPTY = new SitePlan(List.of(), List.of());

    /** A camera farther off looks at another place. */
    public static final double FARTHEST_METRES = 500;

    private static final int MOST_LINES = 80;
    private static final int LONGEST_NAME = 80;
    private static final String CAMERA = "CAMERA";

    /** Metres east and north; negative the other way. */
    public record Point(double east, double north) {
        static Point parse(String text) {
            String[] parts = text.split(",", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException(text);
            }
            Point point = new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            if (!(Math.abs(point.east) <= FARTHEST_METRES && Math.abs(point.north) <= FARTHEST_METRES)) {
                throw new IllegalArgumentException(text);
            }
            return point;
        }

        @Override
        public String toString() {
            return number(east) + "," + number(north);
        }

        private static String number(double metres) {
            return metres == Math.rint(metres)
                    ? String.valueOf(Math.round(metres))
                    : String.format(Locale.ROOT, "%.1f", metres);
        }
    }

    /**
     * A camera.
     *
     * @param bearing in degrees from north, clockwise
     * @param angle of view, in degrees
     * @param reach in metres, as far as faces are large enough
     */
    public record Stand(String name, Point at, int bearing, int angle, int reach) {
        public Stand {
            if (bearing < 0 || bearing > 359 || angle < 1 || angle > 180 || reach < 1 || reach > FARTHEST_METRES) {
                throw new IllegalArgumentException(name);
            }
        }

        @Override
        public String toString() {
            return CAMERA + " " + at + " " + bearing + " " + angle + " " + reach + "; " + name;
        }
    }

    /** Anything else, by its corners in their order. */
    public record Outline(SiteShape kind, String name, List<Point> corners) {
        public Outline {
            corners = List.copyOf(corners);
            if (corners.size() < kind.fewestCorners()) {
                throw new IllegalArgumentException(name);
            }
        }

        /** @param text such as {@code 0,0 10,0 10,5} */
        public static List<Point> corners(String text) {
            return Arrays.stream(text.strip().split("\\s+")).map(Point::parse).toList();
        }

        public String cornerText() {
            return corners.stream().map(Point::toString).collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return kind + " " + cornerText() + "; " + name;
        }
    }

    public SitePlan {
        cameras = List.copyOf(cameras);
        outlines = List.copyOf(outlines);
    }

    /** @throws IllegalArgumentException a line is none of a plan, or there are too many; its message is the line */
    public static SitePlan parse(String text) {
        List<Stand> cameras = new ArrayList<>();
        List<Outline> outlines = new ArrayList<>();
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(lines.get(MOST_LINES));
        }
        for (String line : lines) {
            try {
                read(line, cameras, outlines);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
                throw new IllegalArgumentException(line, wrong);
            }
        }
        return new SitePlan(cameras, outlines);
    }

    private static void read(String line, List<Stand> cameras, List<Outline> outlines) {
        String[] halves = line.split(";", 2);
        String[] words = halves[0].strip().split("\\s+");
        String name = halves[1].strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(line);
        }
        if (CAMERA.equals(words[0])) {
            cameras.add(new Stand(
                    name,
                    Point.parse(words[1]),
                    Integer.parseInt(words[2]),
                    Integer.parseInt(words[3]),
                    Integer.parseInt(words[4])));
        } else {
            List<Point> corners = Arrays.stream(words).skip(1).map(Point::parse).toList();
            outlines.add(new Outline(SiteShape.valueOf(words[0]), name, corners));
        }
    }

    /** As {@link #parse} reads it. */
    public String text() {
        List<String> lines = new ArrayList<>();
        cameras.forEach(camera -> lines.add(camera.toString()));
        outlines.forEach(outline -> lines.add(outline.toString()));
        return String.join("\n", lines);
    }
}
