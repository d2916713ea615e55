package uk.police.lfr.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale of a plot.
 *
 * @param label with its unit
 * @param logarithmic by powers of ten
 * @param from least value shown; what lies below is drawn at the edge
 * @param to highest value shown
 */
public record Axis(String label, boolean logarithmic, double from, double to) {
    private static final double ROUNDING = 1e-9;
    private static final int FEWEST_TICKS = 4;

    /** Where a value lies, 0 at the beginning and 1 at the end. */
    double place(double value) {
        double held = Math.max(from, Math.min(to, value));
        return logarithmic
                ? (Math.log10(held) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))
                : (held - from) / (to - from);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (logarithmic) {
            for (int power = (int) Math.round(Math.log10(from)); power <= Math.round(Math.log10(to)); power++) {
                ticks.add(Math.pow(10, power));
            }
        } else {
            double step = step();
            for (long i = (long) Math.ceil(from / step - ROUNDING); i * step <= to + ROUNDING; i++) {
                ticks.add(i * step);
            }
        }
        return ticks;
    }

    /** The widest of 1, 2 or 5 times a power of ten that gives enough ticks. */
    private double step() {
        double widest = (to - from) / FEWEST_TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(widest)));
        return widest >= 5 * power ? 5 * power : widest >= 2 * power ? 2 * power : power;
    }

    String tick(double value) {
        return logarithmic && value < 0.01
                ? String.format(Locale.ROOT, "1e%d", Math.round(Math.log10(value)))
                : String.format(Locale.ROOT, logarithmic ? "%.3g" : "%.2f", value)
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "");
    }
}
