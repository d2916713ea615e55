package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.transparency.contract.FigureState;

/** Neither a person nor the exact composition of a list is told. */
class CountBandTest {
    @ParameterizedTest
    @CsvSource({
        "1,1-9",
        "9,1-9",
        "10,10-49",
        "49,10-49",
        "50,50-99",
        "100,100-499",
        "999,500-999",
        "1000,1000-4999",
        "5000,5000+",
        "20000,5000+"
    })
    void aCountIsInOneBand(int count, String band) {
        assertEquals(band, CountBand.of(count));
        assertEquals(FigureState.REPORTED, CountBand.value(count).state());
    }

    @Test
    void nobodyIsZero() {
        assertEquals(FigureState.ZERO, CountBand.value(0).state());
    }
}
