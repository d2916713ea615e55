package uk.police.lfr.evaluation.calibration;

import java.util.List;

/**
 * The threshold for a list of N and a wanted FPIR: {@code base + slope * (log10(N / FPIR) - 4)}. A search of N entries is
 * N comparisons, so that FPIR is about N times FMR, and the rule is a line through the thresholds of the table.
 *
 * @param base threshold at a false match rate of 1e-4
 * @param slope for each power of ten
 */
public record ThresholdRule(double base, double slope) {
    private static final int POWER_AT_BASE = 4;

    /** Where the shipped profiles begin: N / FPIR = 260,000 (descriptor of mobilefacenet-192). */
    private static final double PRESET_SIZE_OVER_RATE = 260_000;

    /**
     * The line is fitted where thresholds lie: the floor is at 1e-4, and above 1e-3 scores thin out faster than below,
     * which would make the line too steep.
     */
    private static final int FIRST_POWER = 3;

    /**
     * Least squares through the rows that are carried, then raised until none of them lies above: it errs on the strict
     * side.
     *
     * @param rows at least two carried ones from 1e-2 on; 1e-2 is used only where there are no two others
     */
    static ThresholdRule through(List<MatchRate> rows) {
        List<MatchRate> fitted = fitted(rows);
        double x = fitted.stream().mapToDouble(MatchRate::power).average().orElseThrow();
        double y = fitted.stream().mapToDouble(MatchRate::threshold).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (MatchRate row : fitted) {
            products += (row.power() - x) * (row.threshold() - y);
            squares += (row.power() - x) * (row.power() - x);
        }
        double slope = products / squares;
        double base = fitted.stream()
                .mapToDouble(row -> row.threshold() - slope * (row.power() - POWER_AT_BASE))
                .max()
                .orElseThrow();
        return new ThresholdRule(base, slope);
    }

    static List<MatchRate> fitted(List<MatchRate> rows) {
        List<MatchRate> carried = from(FIRST_POWER, rows);
        return carried.size() >= 2 ? carried : from(FIRST_POWER - 1, rows);
    }

    private static List<MatchRate> from(int power, List<MatchRate> rows) {
        return rows.stream()
                .filter(row -> row.carried() && row.power() >= power)
                .toList();
    }

    /** @param sizeOverRate N / FPIR */
    public double at(double sizeOverRate) {
        return base + slope * (Math.log10(sizeOverRate) - POWER_AT_BASE);
    }

    /** Where an application starts. */
    public double preset() {
        return at(PRESET_SIZE_OVER_RATE);
    }
}
