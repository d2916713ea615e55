package uk.police.lfr.evaluation.statistics;

import java.util.List;

/** Comparisons or searches of which it is known what they should have given. Immutable. */
public final class Trials {
    private static final double NEVER_ABOVE = 1 - 1e-12;

    private final List<Scored> mated;
    private final List<Scored> nonMated;
    private final ErrorRates rates;
    private final SubjectBootstrap bootstrap;

    public Trials(List<Scored> mated, List<Scored> nonMated, SubjectBootstrap bootstrap) {
        this.mated = Scored.descending(mated);
        this.nonMated = Scored.descending(nonMated);
        this.bootstrap = bootstrap;
        rates = new ErrorRates(Scored.values(mated), Scored.values(nonMated));
    }

    public ErrorRates rates() {
        return rates;
    }

    public List<Scored> mated() {
        return mated;
    }

    public List<Scored> nonMated() {
        return nonMated;
    }

    /** What a threshold set beforehand gives. */
    public OperatingPoint at(String label, double threshold) {
        Interval positives = bootstrap.interval(times -> Scored.shareAtOrAbove(nonMated, threshold, times));
        Interval found = bootstrap.interval(times -> Scored.shareAtOrAbove(mated, threshold, times));
        return point(label, threshold, positives, found);
    }

    /** What the threshold gives at which this share of different people match; found anew in each draw. */
    public OperatingPoint atRate(String label, double rate) {
        double threshold = rates.thresholdAt(rate);
        Interval positives = bootstrap.interval(times -> Scored.shareAtOrAbove(nonMated, threshold, times));
        Interval found = bootstrap.interval(times -> drawnAny(nonMated, times)
                ? Scored.shareAtOrAbove(mated, Scored.thresholdAt(nonMated, rate, times), times)
                : Double.NaN);
        return point(label, threshold, positives, found);
    }

    /** Whether there are enough comparisons of different people for one of them to match at this rate. */
    public boolean carries(double rate) {
        return rate * nonMated.size() >= NEVER_ABOVE;
    }

    private OperatingPoint point(String label, double threshold, Interval positives, Interval found) {
        Share falsePositives = rates.falsePositives(threshold);
        Share falseNegatives = rates.falseNegatives(threshold);
        return new OperatingPoint(
                label,
                threshold,
                new Rate(falsePositives, falsePositives.interval().and(positives)),
                new Rate(falseNegatives, falseNegatives.interval().and(found.complement())));
    }

    private static boolean drawnAny(List<Scored> scores, int[] times) {
        return scores.stream().anyMatch(scored -> scored.weight(times) > 0);
    }
}
