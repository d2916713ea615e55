package uk.police.lfr.evaluation.report;

import java.util.Locale;
import uk.police.lfr.evaluation.statistics.Rate;
import uk.police.lfr.evaluation.statistics.Share;

/** Figures as the cells of a table. */
public final class Cells {
    private static final double SMALL = 0.001;

    private Cells() {}

    public static String score(double threshold) {
        return String.format(Locale.ROOT, "%.3f", threshold);
    }

    /** With its interval and counts. */
    public static String rate(Rate rate) {
        return String.format(
                Locale.ROOT,
                "%s (%s to %s), %,d of %,d",
                number(rate.value()),
                number(rate.interval().low()),
                number(rate.interval().high()),
                rate.share().count(),
                rate.share().of());
    }

    /** Four digits, or for what would vanish in them the power of ten. */
    private static String number(double value) {
        return String.format(Locale.ROOT, value > 0 && value < SMALL ? "%.1e" : "%.4f", value);
    }

    public static String rate(Share share) {
        return rate(new Rate(share, share.interval()));
    }
}
