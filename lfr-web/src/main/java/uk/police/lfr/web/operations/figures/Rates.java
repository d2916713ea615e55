package uk.police.lfr.web.operations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.web.StaffText;

/** Rates with their interval beside the two limits of the force, in percent. */
final class Rates {
    private static final double PERCENT = 100;

    private Rates() {}

    /**
     * What was found, the ends of its interval, and the limits, which go on to both sides. Null where nothing was counted.
     *
     * @param rates one a label
     */
    static Plot plot(List<String> labels, List<Proportion> rates, double amber, double red) {
        List<String> wider = new ArrayList<>(labels);
        wider.add(0, "");
        wider.add("");
        Plot plot = new Plot(Plot.Kind.LINES, wider)
                .byFactorsOfTen()
                .with(StaffText.of("figures.rate.low"), wider(rates, Proportion::low))
                .with(StaffText.of("figures.rate.value"), wider(rates, Proportion::value))
                .with(StaffText.of("figures.rate.high"), wider(rates, Proportion::high));
        return plot.drawsAnything()
                ? plot.limit(StaffText.of("figures.column.amber"), amber * PERCENT)
                        .limit(StaffText.of("figures.column.red"), red * PERCENT)
                : null;
    }

    /** Shares of walks and the like, whose ends are told by the table alone. */
    static Plot shares(List<String> labels, String name, List<Proportion> shares) {
        Plot plot = new Plot(Plot.Kind.BARS, labels).with(name, all(shares, Proportion::value));
        return plot.drawsAnything() ? plot : null;
    }

    private static List<Double> wider(List<Proportion> rates, Function<Proportion, OptionalDouble> part) {
        List<Double> values = all(rates, part);
        values.add(0, null);
        values.add(null);
        return values;
    }

    private static List<Double> all(List<Proportion> rates, Function<Proportion, OptionalDouble> part) {
        List<Double> values = new ArrayList<>();
        for (Proportion rate : rates) {
            OptionalDouble value = rate == null ? OptionalDouble.empty() : part.apply(rate);
            values.add(value.isEmpty() ? null : (Double) (value.getAsDouble() * PERCENT));
        }
        return values;
    }
}
