package uk.police.lfr.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.police.lfr.evaluation.identification.Identification;
import uk.police.lfr.evaluation.report.Plot.Spot;
import uk.police.lfr.evaluation.statistics.OperatingPoint;
import uk.police.lfr.evaluation.statistics.Scored;
import uk.police.lfr.evaluation.statistics.Trials;
import uk.police.lfr.evaluation.verification.Verification;

/** The plots of an evaluation. */
final class Plots {
    private static final double LEAST_RATE = 1e-4;
    private static final int BINS = 24;
    private static final double FROM = -0.2;

    private Plots() {}

    static String det(Verification verification) {
        return new Plot(
                        "det",
                        "Detection error trade-off of the pairs",
                        "False non-match rate against false match rate, both logarithmic. The table of operating points"
                                + " below gives the same curve in numbers.",
                        rates("false match rate"),
                        rates("false non-match rate"))
                .line("pairs", spots(verification.trials()))
                .svg();
    }

    static String searches(String id, List<Identification> found, Function<Identification, String> name) {
        Plot plot = new Plot(
                id,
                "Detection error trade-off of searches",
                "False negative against false positive identification rate, both logarithmic, one line for each list."
                        + " The tables below give points of each line in numbers.",
                rates("false positive identification rate"),
                rates("false negative identification rate"));
        found.forEach(one -> plot.line(name.apply(one), spots(one.trials())));
        return plot.svg();
    }

    static String size(Identification found) {
        return "N = " + found.size();
    }

    static String pictures(Identification found) {
        return found.enrolPictures() + " enrolled, " + found.probePictures() + " seen";
    }

    /** Shares of scores in equal steps: mated, then non-mated. */
    static List<List<Spot>> distribution(Trials trials) {
        return List.of(shares(trials.mated()), shares(trials.nonMated()));
    }

    static String distribution(List<List<Spot>> distribution) {
        double most = distribution.stream()
                .flatMap(List::stream)
                .mapToDouble(Spot::up)
                .max()
                .orElse(1);
        return new Plot(
                        "scores",
                        "Distribution of scores",
                        "Share of pairs by cosine similarity: of one person with itself, and of different people. The"
                                + " table below gives the same shares.",
                        new Axis("cosine similarity", false, FROM, 1),
                        new Axis("share of pairs", false, 0, Math.max(most, LEAST_RATE)))
                .line("one person", distribution.get(0))
                .line("different people", distribution.get(1))
                .svg();
    }

    /** What the rule promised, and what was measured. */
    static String rule(Identification found) {
        Plot plot = new Plot(
                        "rule",
                        "The threshold rule against what was measured",
                        "Measured against wanted false positive identification rate, both logarithmic, with intervals."
                                + " On the line the rule is right, below it stricter. The table below gives the same.",
                        rates("wanted"),
                        rates("measured"))
                .line("as wanted", List.of(new Spot(LEAST_RATE, LEAST_RATE), new Spot(1, 1)));
        for (int i = 0; i < Identification.WANTED.size(); i++) {
            OperatingPoint point = found.ruled().get(i);
            plot.bar(
                    Identification.WANTED.get(i),
                    point.falsePositives().value(),
                    point.falsePositives().interval().low(),
                    point.falsePositives().interval().high());
        }
        return plot.svg();
    }

    private static Axis rates(String label) {
        return new Axis(label, true, LEAST_RATE, 1);
    }

    private static List<Spot> spots(Trials trials) {
        // Zero has no place on a logarithmic scale.
        return Curves.thinned(trials).stream()
                .filter(point -> point.falsePositiveRate() > 0 && point.falseNegativeRate() > 0)
                .map(point -> new Spot(point.falsePositiveRate(), point.falseNegativeRate()))
                .toList();
    }

    private static List<Spot> shares(List<Scored> scores) {
        List<Spot> spots = new ArrayList<>();
        double step = (1 - FROM) / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            double from = bin == 0 ? -1 : FROM + bin * step;
            double to = bin == BINS - 1 ? 2 : FROM + (bin + 1) * step;
            long inside = scores.stream()
                    .filter(scored -> scored.score() >= from && scored.score() < to)
                    .count();
            spots.add(new Spot(FROM + (bin + 0.5) * step, scores.isEmpty() ? 0 : (double) inside / scores.size()));
        }
        return spots;
    }
}
