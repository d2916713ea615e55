package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
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
    private final AttachedMeasurement measurement = Wiring.set(new AttachedMeasurement(), "models", new BuiltModels());
    private final ThresholdForecast forecast =
            Wiring.set(Wiring.set(new ThresholdForecast(), "models", new BuiltModels()), "measurement", measurement);

    private double falseAlerts(double threshold, int listed) {
        return forecast.advice(threshold, listed).falseAlertsPer10000Faces().value();
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
        assertEquals(advice.suggested(), forecast.thresholdFor(1.0 / 6000, listed));
    }

    /** The build ships a measurement of each profile that it ships, and of the very models. */
    @Test
    void theMeasurementOfTheLoadedModelsIsAttached() {
        ThresholdAdvice advice = forecast.advice(0.58, 100);
        assertTrue(advice.withinMeasured());
        assertTrue(advice.measuredOn().people() > 2000);
        assertTrue(advice.falseAlertsPer10000Faces().low()
                < advice.falseAlertsPer10000Faces().value());
        assertTrue(advice.falseAlertsPer10000Faces().value()
                < advice.falseAlertsPer10000Faces().high());
        assertTrue(advice.found().low() < advice.found().value()
                && advice.found().value() < advice.found().high());
        assertTrue(forecast.advice(0.72, 100).found().value() < advice.found().value());
        assertFalse(forecast.advice(0.72, 100).withinMeasured());
    }

    @Test
    void aMeasurementOfOtherModelsIsNone() {
        Wiring.set(measurement, "read", Optional.empty());
        ThresholdAdvice advice = forecast.advice(0.6, 1000);
        assertNull(advice.measuredOn());
        assertNull(advice.found());
        assertEquals(
                advice.falseAlertsPer10000Faces().low(),
                advice.falseAlertsPer10000Faces().high());
        assertEquals(engine.thresholdFor(1000, 1.0 / 6000), advice.suggested(), 1e-6);
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
