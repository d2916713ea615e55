package uk.police.lfr.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.police.lfr.evaluation.report.About;

/**
 * The embedder's descriptor with the numbers that were measured: its own lines without {@code fmr.*} and
 * {@code threshold.*} and the comments above those, then the new ones with their origin.
 */
public final class DescriptorLines {
    private static final int POWER_OF_FLOOR = 4;

    private DescriptorLines() {}

    /**
     * @param own the descriptor's lines as they are
     * @throws IllegalArgumentException the calibration has no rule
     */
    public static String of(List<String> own, Calibration calibration, About about) {
        ThresholdRule rule = calibration
                .rule()
                .orElseThrow(() -> new IllegalArgumentException("No rule without two false match rates"));
        MatchRate last = calibration.last().orElseThrow();
        List<String> lines = new ArrayList<>(kept(own));
        lines.add("");
        lines.add("# Cosine at which so many of the pairs of different people score at least as much. Measured down to "
                + last.name() + ", where the pairs run out.");
        calibration.rows().stream()
                .filter(MatchRate::carried)
                .forEach(row -> lines.add(format("fmr.%s=%.4f", row.name(), row.threshold())));
        lines.add(format(
                "fmr.origin=%s, %,d people, %,d pictures, all against all, %,d pairs of different people, detector %s;"
                        + " LFR %s, %s",
                about.set(),
                about.people(),
                about.pictures(),
                calibration.differentPeople(),
                about.models().get(0).id(),
                about.productVersion(),
                about.at()));
        lines.add("");
        lines.add("# Threshold for N entries and a wanted false positive identification rate FPIR per face:");
        lines.add(
                "# base + slope * (log10(N / FPIR) - 4). The line through the rates above from 1e-3 on, raised until");
        lines.add("# none lies above it; beyond N / FPIR = 1e" + last.power() + " it is not measured.");
        lines.add(format("threshold.rule.base=%.3f", up(rule.base(), 1000)));
        lines.add(format("threshold.rule.slope=%.3f", up(rule.slope(), 1000)));
        lines.add("# The rule at N / FPIR = 260,000.");
        lines.add(format("threshold.default=%.2f", up(rule.preset(), 100)));
        lines.add(
                last.power() >= POWER_OF_FLOOR
                        ? "# FMR 1e-4, rounded down: below it a match means little."
                        : "# The rule at FMR 1e-4, rounded down; not measured, the pairs do not reach so far.");
        lines.add(format("threshold.floor=%.2f", Math.floor(floor(calibration, rule) * 100) / 100));
        return String.join("\n", lines) + "\n";
    }

    private static double floor(Calibration calibration, ThresholdRule rule) {
        return calibration.rows().stream()
                .filter(row -> row.carried() && row.power() == POWER_OF_FLOOR)
                .mapToDouble(MatchRate::threshold)
                .findFirst()
                .orElse(rule.base());
    }

    private static double up(double value, int steps) {
        return Math.ceil(value * steps - 1e-9) / steps;
    }

    private static List<String> kept(List<String> own) {
        List<String> kept = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (String line : own) {
            boolean replaced = line.strip().startsWith("fmr.") || line.strip().startsWith("threshold.");
            if (line.strip().startsWith("#")) {
                comments.add(line);
                continue;
            }
            if (!replaced) {
                kept.addAll(comments);
                kept.add(line);
            }
            comments.clear();
        }
        kept.addAll(comments);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static String format(String line, Object... values) {
        return String.format(Locale.ROOT, line, values);
    }
}
