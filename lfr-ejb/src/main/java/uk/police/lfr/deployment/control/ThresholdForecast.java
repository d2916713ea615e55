package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import uk.police.lfr.deployment.contract.Expected;
import uk.police.lfr.deployment.contract.ThresholdAdvice;
import uk.police.lfr.deployment.contract.ThresholdTerms;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.vision.FaceEngine;

/** What a threshold can be expected to do: from the attached measurement, or else from the engine's measured rule. */
@Dependent
public class ThresholdForecast {
    /**
     * One false alert in 6,000 faces: the rate of the National Physical Laboratory's study at 0.60 and 10,000 entries
     * (NPL equitability study, March 2023, read at second hand).
     */
    private static final double TARGET_RATE = 1.0 / ThresholdTerms.USUAL_TARGET;

    private static final double RAREST = 1e-12;
    private static final int HALVINGS = 60;
    private static final int PER = 10_000;
    private static final double HUNDREDTHS = 100;

    /** Of what halving leaves over, far less than a score's own digits. */
    private static final double NOISE = 1e-9;

    /** A list and a rate at which the rule is above its floor, to read its slope off. */
    private static final int LONG_LIST = 1_000_000;

    @Inject
    private FaceModels models;

    @Inject
    private AttachedMeasurement measurement;

    /** @param watchlistSize entries; an empty list is forecast as one entry */
    public ThresholdAdvice advice(double threshold, int watchlistSize) {
        FaceEngine engine = models.engine();
        int entries = Math.max(1, watchlistSize);
        Optional<MatchRates> measured = measurement.rates();
        return new ThresholdAdvice(
                perFaces(alertRate(threshold, entries)),
                measured.map(rates -> rates.found(threshold)).orElse(null),
                measured.map(rates -> rates.reach(threshold)).orElse(false),
                measured.map(MatchRates::on).orElse(null),
                engine.thresholdFloor(),
                thresholdFor(TARGET_RATE, entries),
                engine.profile());
    }

    /**
     * The threshold at which no more than that share of the faces that are on no list may be expected to raise an alert:
     * the stricter one of what was measured and of the embedder's rule.
     *
     * @param rate above 0 and below 1
     */
    public double thresholdFor(double rate, int watchlistSize) {
        int entries = Math.max(1, watchlistSize);
        double ruled = models.engine().thresholdFor(entries, rate);
        return measurement
                .rates()
                .map(rates -> Math.max(ruled, lowest(rate, threshold -> alertRate(threshold, entries)
                        .value())))
                .orElse(ruled);
    }

    /** To hundredths, as thresholds are entered, and never below what was asked for. */
    public static double roundedUp(double threshold) {
        return Math.ceil(threshold * HUNDREDTHS - NOISE) / HUNDREDTHS;
    }

    /** The share of unlisted faces that alert: of each face's comparisons with all entries, one at least matches. */
    private Expected alertRate(double threshold, int entries) {
        FaceEngine engine = models.engine();
        return measurement
                .rates()
                .map(rates -> rates.falseMatch(threshold, perDecade(engine)))
                .map(one -> new Expected(any(one.value(), entries), any(one.low(), entries), any(one.high(), entries)))
                .orElseGet(() -> {
                    double rate = ruledRate(engine, threshold, entries);
                    return new Expected(rate, rate, rate);
                });
    }

    private static double any(double one, int entries) {
        return -Math.expm1(entries * Math.log1p(-one));
    }

    private static double perDecade(FaceEngine engine) {
        return engine.thresholdFor(LONG_LIST, RAREST * 10) - engine.thresholdFor(LONG_LIST, RAREST * 100);
    }

    private static Expected perFaces(Expected rate) {
        return new Expected(PER * rate.value(), PER * rate.low(), PER * rate.high());
    }

    /** The lowest threshold, to the last digit that matters, at which a falling rate is no higher than wanted. */
    private static double lowest(double wanted, DoubleUnaryOperator rateAt) {
        double above = 0;
        double enough = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (above + enough) / 2;
            if (rateAt.applyAsDouble(middle) > wanted) {
                above = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    /** The engine gives a threshold for a rate; the rate for a threshold is found between, by halving its logarithm. */
    private static double ruledRate(FaceEngine engine, double threshold, int entries) {
        return Math.exp(lowestLog(engine, threshold, entries));
    }

    private static double lowestLog(FaceEngine engine, double threshold, int entries) {
        double rare = Math.log(RAREST);
        double often = Math.log(1 - RAREST);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (rare + often) / 2;
            if (engine.thresholdFor(entries, Math.exp(middle)) > threshold) {
                rare = middle;
            } else {
                often = middle;
            }
        }
        return often;
    }
}
