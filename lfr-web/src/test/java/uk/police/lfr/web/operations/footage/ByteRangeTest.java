package uk.police.lfr.web.operations.footage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-,0,1000",
        "bytes=0-1,0,2",
        "bytes=500-,500,500",
        "bytes=990-2000,990,10",
        "bytes=-100,900,100",
        "bytes=-5000,0,1000"
    })
    void oneRange(String header, int from, int count) {
        assertEquals(new ByteRange(from, count), ByteRange.of(header, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "pictures=0-1", "bytes=-", "bytes=99999999999-"})
    void whatIsNotOneRangeIsAllOfIt(String header) {
        assertEquals(new ByteRange(0, 1000), ByteRange.of(header, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=6-5", "bytes=-0"})
    void whatLiesOutsideIsNothing(String header) {
        assertNull(ByteRange.of(header, 1000));
    }

    @Test
    void answerNamesTheRange() {
        assertEquals("bytes 500-999/1000", new ByteRange(500, 500).header(1000));
    }
}
