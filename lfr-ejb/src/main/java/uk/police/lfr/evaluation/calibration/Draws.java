package uk.police.lfr.evaluation.calibration;

import java.util.Arrays;
import uk.police.lfr.evaluation.statistics.Interval;
import uk.police.lfr.evaluation.statistics.SubjectBootstrap;

/** The false match rate at a step and the step for a rate: of all pairs, and of people drawn again and again. */
final class Draws {
    private final HighPairs high;
    private final int[] pictures;
    private final SubjectBootstrap bootstrap;

    /** @param pictures of each subject */
    Draws(HighPairs high, int[] pictures, SubjectBootstrap bootstrap) {
        this.high = high;
        this.pictures = pictures;
        this.bootstrap = bootstrap;
    }

    SubjectBootstrap bootstrap() {
        return bootstrap;
    }

    /** The lowest step at or above which no more than this share of all pairs lie. */
    int binAt(double rate) {
        return binAt(rate * high.all(), everybodyOnce());
    }

    long atOrAbove(int bin) {
        long count = 0;
        while (count < high.size() && high.bin((int) count) >= bin) {
            count++;
        }
        return count;
    }

    /** Where the threshold for a rate lies. */
    Interval thresholds(double rate) {
        return bootstrap.interval(times -> ScoreBins.from(binAt(rate * HighPairs.drawn(pictures, times), times)));
    }

    /** Where the false match rate at a step lies. */
    Interval matchRate(int bin) {
        int count = (int) atOrAbove(bin);
        return bootstrap.interval(times -> {
            double matches = 0;
            for (int i = 0; i < count; i++) {
                matches += high.weight(i, times);
            }
            return matches / HighPairs.drawn(pictures, times);
        });
    }

    private int binAt(double allowed, int[] times) {
        long passed = 0;
        for (int i = 0; i < high.size(); i++) {
            passed += high.weight(i, times);
            if (passed > allowed) {
                return high.bin(i) + 1;
            }
        }
        return high.size() == 0 ? 0 : high.bin(high.size() - 1);
    }

    private int[] everybodyOnce() {
        int[] times = new int[pictures.length];
        Arrays.fill(times, 1);
        return times;
    }
}
