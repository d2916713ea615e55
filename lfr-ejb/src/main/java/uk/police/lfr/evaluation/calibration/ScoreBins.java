package uk.police.lfr.evaluation.calibration;

/** Scores in steps of a ten-thousandth: fine enough for any threshold, and small enough for a hundred million. */
final class ScoreBins {
    /** Steps from -1 to 1. */
    static final int COUNT = 20_001;

    private static final double PER_UNIT = 10_000;

    private ScoreBins() {}

    /** The step that a cosine falls into, counted from -1; rounding beyond +-1 is held there. */
    static int of(double score) {
        return Math.max(0, Math.min(COUNT - 1, (int) Math.floor((score + 1) * PER_UNIT)));
    }

    /** The lowest score of a step. */
    static double from(int bin) {
        return bin / PER_UNIT - 1;
    }
}
