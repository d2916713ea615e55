package uk.police.lfr.transparency.control;

import java.util.stream.IntStream;
import uk.police.lfr.transparency.contract.RecordValue;

/**
 * A count that is published only as a band, so that it neither points to a person nor tells how a list is composed. The
 * edges are a decision of this project, 2026 (decision 0118).
 */
final class CountBand {
    private static final int[] FROM = {1, 10, 50, 100, 500, 1000, 5000};

    private CountBand() {}

    /** Such as {@code 10-49}; the last one is {@code 5000+}. */
    static String of(int count) {
        if (count == 0) {
            return "0";
        }
        int band = (int) IntStream.of(FROM).filter(from -> from <= count).count() - 1;
        return band == FROM.length - 1 ? FROM[band] + "+" : FROM[band] + "-" + (FROM[band + 1] - 1);
    }

    /** Nobody is zero, as with every figure. */
    static RecordValue value(int count) {
        return count == 0 ? RecordValue.number(0) : RecordValue.text(of(count));
    }
}
