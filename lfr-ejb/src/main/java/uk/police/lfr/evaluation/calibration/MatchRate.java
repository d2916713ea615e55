package uk.police.lfr.evaluation.calibration;

import uk.police.lfr.evaluation.statistics.Interval;
import uk.police.lfr.evaluation.statistics.Rate;

/**
 * One row of the table of false match rates.
 *
 * @param power the wanted rate is ten to the minus this
 * @param threshold lowest step at which no more than the wanted rate of different people match
 * @param thresholds where the threshold lies with 95 % confidence
 * @param falseMatches at the threshold
 * @param falseNonMatches at the threshold
 */
public record MatchRate(int power, double threshold, Interval thresholds, Rate falseMatches, Rate falseNonMatches) {
    /**
     * "Rule of 30": with 30 errors or more the true rate is within 30 % of the observed one with 90 % confidence
     * (Doddington and others, Speech Communication 31, 2000), pairs being independent.
     */
    static final int ENOUGH = 30;

    /** The wanted rate. */
    public double wanted() {
        return Math.pow(10, -power);
    }

    /** As descriptors write it: {@code 1e-4}. */
    public String name() {
        return "1e-" + power;
    }

    /** Enough false matches for the number to be used; otherwise it only shows where the pairs run out. */
    public boolean carried() {
        return wanted() * falseMatches.share().of() >= ENOUGH;
    }
}
