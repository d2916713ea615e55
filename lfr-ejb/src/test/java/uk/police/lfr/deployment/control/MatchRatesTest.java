package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.Expected;
import uk.police.lfr.deployment.control.MatchRates.Row;

/** Between what was measured, and beyond it. */
class MatchRatesTest {
    private static final double PER_DECADE = 0.05;

    private final MatchRates rates = new MatchRates(
            "v",
            null,
            List.of(
                    new Row(0.4, new Expected(1e-3, 5e-4, 2e-3), new Expected(0.02, 0.01, 0.03), true),
                    new Row(0.5, new Expected(1e-5, 0, 4e-5), new Expected(0.10, 0.08, 0.12), true),
                    new Row(0.6, new Expected(1e-7, 0, 1e-5), new Expected(0.30, 0.25, 0.35), false)));

    @Test
    void atARowItIsTheRow() {
        assertEquals(1e-3, rates.falseMatch(0.4, PER_DECADE).value(), 1e-12);
        assertEquals(2e-3, rates.falseMatch(0.4, PER_DECADE).high(), 1e-12);
        assertEquals(0.90, rates.found(0.5).value(), 1e-12);
        assertEquals(0.88, rates.found(0.5).low(), 1e-12);
        assertEquals(0.92, rates.found(0.5).high(), 1e-12);
    }

    @Test
    void betweenTwoRowsARateFallsByTheSameShare() {
        assertEquals(1e-4, rates.falseMatch(0.45, PER_DECADE).value(), 1e-10);
        assertEquals(0.94, rates.found(0.45).value(), 1e-12);
    }

    @Test
    void beyondTheLastThatIsCarriedItFollowsTheRule() {
        assertTrue(rates.reach(0.5));
        assertFalse(rates.reach(0.501));
        assertEquals(1e-6, rates.falseMatch(0.55, PER_DECADE).value(), 1e-12);
        assertEquals(4e-6, rates.falseMatch(0.55, PER_DECADE).high(), 1e-11);
        assertEquals(0.80, rates.found(0.55).value(), 1e-12, "pairs of one person do not run out");
    }

    @Test
    void outsideItStaysAtTheOutermost() {
        assertEquals(1e-3, rates.falseMatch(0.2, PER_DECADE).value(), 1e-12);
        assertEquals(0.70, rates.found(0.9).value(), 1e-12);
    }
}
