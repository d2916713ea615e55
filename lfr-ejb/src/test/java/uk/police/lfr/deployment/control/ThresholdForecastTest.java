package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.deployment.contract.ThresholdAdvice;
import uk.police.lfr.fixture.BuiltModels;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.vision.FaceEngine;

class ThresholdForecastTest {
    private static final double ONE_IN_6000 = 10_000.0 / 6000;

    private final FaceEngine engine = new BuiltModels().engine();
    private final ThresholdForecast forecast = Wiring.set(new ThresholdForecast(), "models", new BuiltModels());

    private double falseAlerts(double threshold, int listed) {
        return forecast.advice(threshold, listed).falseAlertsPer10000Faces();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 1000, 20_000})
    void aHigherThresholdNeverPromisesMoreFalseAlerts(int listed) {
        double before = falseAlerts(engine.thresholdFloor(), listed);
        for (double threshold = engine.thresholdFloor(); threshold < 1; threshold += 0.01) {
            double now = falseAlerts(threshold, listed);
            assertTrue(now <= before, threshold + ": " + now + " > " + before);
            assertTrue(now >= 0 && now <= 10_000);
            before = now;
        }
    }

    @Test
    void aLongerListNeverPromisesFewerFalseAlerts() {
        double before = 0;
        for (int listed : new int[] {1, 10, 100, 1000, 10_000, 20_000}) {
            double now = falseAlerts(0.65, listed);
            assertTrue(now >= before, listed + ": " + now + " < " + before);
            before = now;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 20_000})
    void theSuggestedThresholdKeepsToOneFalseAlertInSixThousandFaces(int listed) {
        ThresholdAdvice advice = forecast.advice(engine.thresholdDefault(), listed);
        assertTrue(advice.suggested() >= advice.floor());
        assertEquals(ONE_IN_6000, falseAlerts(advice.suggested(), listed), ONE_IN_6000 * 0.01);
    }

    @Test
    void anEmptyListIsForecastAsOneEntry() {
        assertEquals(falseAlerts(0.6, 1), falseAlerts(0.6, 0));
    }

    @Test
    void theAdviceNamesTheProfileItsFiguresBelongTo() {
        assertEquals("clean", forecast.advice(0.6, 10).profile());
    }
}
