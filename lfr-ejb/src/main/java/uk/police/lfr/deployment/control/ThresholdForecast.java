package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.contract.ThresholdAdvice;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.vision.FaceEngine;

/** What a threshold can be expected to do, from the engine's measured rule. */
@Dependent
public class ThresholdForecast {
    /**
     * One false alert in 6,000 faces: the rate of the National Physical Laboratory's study at 0.60 and 10,000 entries
     * (NPL equitability study, March 2023, read at second hand).
     */
    private static final double TARGET_RATE = 1.0 / 6000;

    private static final double RAREST = 1e-12;
    private static final int HALVINGS = 60;

    @Inject
    private FaceModels models;

    /** @param watchlistSize entries; an empty list is forecast as one entry */
    public ThresholdAdvice advice(double threshold, int watchlistSize) {
        FaceEngine engine = models.engine();
        int entries = Math.max(1, watchlistSize);
        return new ThresholdAdvice(
                10_000 * rateAt(engine, threshold, entries),
                engine.thresholdFloor(),
                engine.thresholdFor(entries, TARGET_RATE),
                engine.profile());
    }

    /** The engine gives a threshold for a rate; the rate for a threshold is found between, by halving its logarithm. */
    private static double rateAt(FaceEngine engine, double threshold, int entries) {
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
        return Math.exp(often);
    }
}
