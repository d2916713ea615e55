package uk.police.lfr.evaluation.report;

import java.util.Locale;
import uk.police.lfr.evaluation.statistics.Rate;
import uk.police.lfr.evaluation.statistics.Share;

/** Figures as the cells of a table. */
public final class Cells {
    private Cells() {}

    public static String score(double threshold) {
        return String.format(Locale.ROOT, "%.3f", threshold);
    }

    /** With its interval and counts. */
    public static String rate(Rate rate) {
        return String.format(
                Locale.ROOT,
                "%.4f (%.4f to %.4f), %,d of %,d",
                rate.value(),
                rate.interval().low(),
                rate.interval().high(),
                rate.share().count(),
                rate.share().of());
    }

    public static String rate(Share share) {
        return rate(new Rate(share, share.interval()));
    }
}
