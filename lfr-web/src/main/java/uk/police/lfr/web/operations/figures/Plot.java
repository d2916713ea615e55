package uk.police.lfr.web.operations.figures;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Series of numbers over the same labels, as the chart component takes them. How they look is settled by the page's script,
 * which knows the colours.
 */
public final class Plot {
    /** How the series are drawn. */
    enum Kind {
        LINES("line"),
        BARS("bar"),
        /** On top of each other, as parts of a whole. */
        STACKED("bar");

        private final String chart;

        Kind(String chart) {
            this.chart = chart;
        }
    }

    private record Series(String name, List<? extends Number> values, boolean limit) {}

    private final Kind kind;
    private final List<String> labels;
    private final List<Series> series = new ArrayList<>();
    private boolean logarithmic;

    Plot(Kind kind, List<String> labels) {
        this.kind = kind;
        this.labels = labels;
    }

    /** @param values one a label; null where there is a gap */
    Plot with(String name, List<? extends Number> values) {
        series.add(new Series(name, values, false));
        return this;
    }

    /** A line across the plot that something must not reach. */
    Plot limit(String name, double value) {
        series.add(new Series(name, labels.stream().map(label -> value).toList(), true));
        return this;
    }

    /** Each factor of ten is as long as the next; of zero there is nothing to draw. */
    Plot byFactorsOfTen() {
        logarithmic = true;
        return this;
    }

    /** Whether there is anything but gaps. */
    boolean drawsAnything() {
        return series.stream()
                .anyMatch(one -> !one.limit() && one.values().stream().anyMatch(Objects::nonNull));
    }

    /** The component's configuration. It stands in a script of the page, which no text in it can end. */
    public String json() {
        JsonArrayBuilder datasets = Json.createArrayBuilder();
        series.forEach(one -> datasets.add(dataset(one)));
        JsonObjectBuilder chart = Json.createObjectBuilder()
                .add("type", kind.chart)
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", Json.createArrayBuilder(labels))
                                .add("datasets", datasets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("stacked", kind == Kind.STACKED)
                                .add("logarithmic", logarithmic));
        return chart.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static JsonObjectBuilder dataset(Series one) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Number value : one.values()) {
            if (value == null) {
                values.addNull();
            } else {
                values.add(value.doubleValue());
            }
        }
        return Json.createObjectBuilder()
                .add("label", one.name())
                .add("limit", one.limit())
                .add("data", values);
    }
}
