package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.Expected;
import uk.police.lfr.deployment.contract.Forecast;
import uk.police.lfr.deployment.contract.MeasuredOn;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.ThresholdTerms;
import uk.police.lfr.deployment.entity.AuthorityPage;
import uk.police.lfr.fixture.BuiltModels;
import uk.police.lfr.fixture.OtherEngine;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;

/** A signed threshold stands while models, floor and measurement are those that it was signed for, and no longer. */
class ThresholdRulesTest {
    private static final long DEPLOYMENT = 12;

    private final BuiltModels models = new BuiltModels();
    private String measuredBy = "aa";
    private AuthorityPage signed;
    private final ThresholdRules rules = rules();

    private ThresholdRules rules() {
        ThresholdRules made = Wiring.set(new ThresholdRules(), "models", models);
        Wiring.set(made, "measurement", new AttachedMeasurement() {
            @Override
            Optional<MatchRates> rates() {
                return Optional.ofNullable(measuredBy)
                        .map(hash -> new MatchRates("v", new MeasuredOn("set", 1, 1, Instant.EPOCH, hash), rows()));
            }
        });
        return Wiring.set(made, "versions", new AuthorityStore() {
            @Override
            public Optional<AuthorityPage> newest(long deploymentId) {
                return Optional.ofNullable(signed);
            }
        });
    }

    private static List<MatchRates.Row> rows() {
        Expected any = new Expected(0.1, 0.1, 0.1);
        return List.of(new MatchRates.Row(0.5, any, any, true));
    }

    private void sign(ThresholdTerms terms) {
        Forecast forecast = new Forecast(1, 1, 1, 1, false);
        signed = new AuthorityPage(
                DEPLOYMENT, 1, AuthorityKind.WRITTEN, "ao", Side.AUTHORISES, Instant.EPOCH, "", "", forecast, terms);
    }

    private void signNow() {
        sign(new ThresholdTerms(0.6, 6000, rules.basis()));
    }

    @Test
    void whatWasSignedForTheseModelsStands() {
        signNow();
        assertTrue(rules.stands(DEPLOYMENT));
        assertEquals(rules.basis(), signed.threshold().terms().basis());
    }

    @Test
    void otherModelsAnotherFloorOrAnotherMeasurementEndIt() {
        signNow();
        models.run(OtherEngine.answering(Map.of("templateVersion", "clean-0000000000000000")));
        assertFalse(rules.stands(DEPLOYMENT));
        models.run(OtherEngine.answering(Map.of("thresholdFloor", 0.55f)));
        assertFalse(rules.stands(DEPLOYMENT));
        models.run(OtherEngine.answering(Map.of()));
        assertTrue(rules.stands(DEPLOYMENT));
        measuredBy = "bb";
        assertFalse(rules.stands(DEPLOYMENT));
        measuredBy = null;
        assertFalse(rules.stands(DEPLOYMENT), "nothing is attached any more");
    }

    @Test
    void whatWasSignedWithoutAMeasurementStandsWithoutOne() {
        measuredBy = null;
        signNow();
        assertTrue(rules.stands(DEPLOYMENT));
        measuredBy = "aa";
        assertFalse(rules.stands(DEPLOYMENT));
    }

    @Test
    void whatIsNotSignedOrDoesNotSayStandsForNothing() {
        assertFalse(rules.stands(DEPLOYMENT));
        signNow();
        Wiring.set(signed, "threshold", null);
        assertFalse(rules.stands(DEPLOYMENT), "a version of an earlier release");
    }

    @Test
    void everyModelIsNamedWithItsHash() {
        models.engine()
                .models()
                .forEach(model -> assertTrue(
                        rules.basis().models().contains(model.id() + " " + model.sha256()),
                        rules.basis().models()));
    }

    /** 0.43f is more than 0.43. */
    @Test
    void whoeverTypesTheFloorIsNotBelowIt() {
        models.run(OtherEngine.answering(Map.of("thresholdFloor", 0.43f)));
        assertDoesNotThrow(() -> rules.requireThreshold(0.43));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> rules.requireThreshold(0.4299));
        assertEquals("deployment.threshold_range", refused.key());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, Double.NaN, Double.POSITIVE_INFINITY, -1})
    void whatIsNoSimilarityIsNoThreshold(double threshold) {
        assertThrows(InvalidInput.class, () -> rules.requireThreshold(threshold));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 0, -6000, 100_000_001})
    void aTargetThatNobodyCouldMeanIsRefused(int oneIn) {
        assertThrows(InvalidInput.class, () -> rules.requireTarget(oneIn));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 6000, 100_000_000})
    void aTargetThatSomebodyCouldMeanIsTaken(int oneIn) {
        assertDoesNotThrow(() -> rules.requireTarget(oneIn));
    }
}
