package uk.police.lfr.alert.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /** Wilson's interval as R's prop.test(correct = FALSE) and Newcombe (1998), table I, give it. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsWilsons(long numerator, long denominator, double low, double high) {
        Proportion share = new Proportion(numerator, denominator);
        assertEquals(low, share.low().orElseThrow(), 0.0001);
        assertEquals(high, share.high().orElseThrow(), 0.0001);
    }

    @Test
    void noEventAtAllIsZeroWithAnUpperBoundOfThreeByN() {
        Proportion none = new Proportion(0, 8600);
        assertEquals(0, none.value().orElseThrow());
        assertEquals(0, none.low().orElseThrow());
        assertEquals(3.0 / 8600, none.high().orElseThrow());
    }

    @Test
    void nothingButEventsIsNeverCertain() {
        Proportion all = new Proportion(12, 12);
        assertEquals(0.75, all.low().orElseThrow());
        assertEquals(1, all.high().orElseThrow());
    }

    @Test
    void aHandfulNeverLeavesZeroToOne() {
        for (int of = 1; of < 5; of++) {
            for (int events = 0; events <= of; events++) {
                Proportion share = new Proportion(events, of);
                assertTrue(share.low().orElseThrow() >= 0);
                assertTrue(share.high().orElseThrow() <= 1);
                assertTrue(share.low().orElseThrow() <= share.value().orElseThrow());
                assertTrue(share.value().orElseThrow() <= share.high().orElseThrow());
            }
        }
    }

    @Test
    void aShareOfNothingHasNoValue() {
        Proportion nothing = new Proportion(0, 0);
        assertTrue(nothing.value().isEmpty());
        assertTrue(nothing.low().isEmpty());
        assertTrue(nothing.high().isEmpty());
    }

    @Test
    void morePartsThanTheWholeAreNoShare() {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 1));
    }
}
