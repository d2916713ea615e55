package uk.police.lfr.platform.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff write says something and fits; blanks around it count for nothing. */
class WordsTest {
    @Test
    void blanksAroundAreTakenOff() {
        assertEquals("as it was", Words.required("reason", "  as it was\n", 9, 9));
        assertEquals("x", Words.required("reason", "x", 1));
    }

    @ParameterizedTest
    @CsvSource({",words.missing", "'   ',words.missing", "'  four ',words.short", "sixsix7,words.too_long"})
    void whatSaysNothingOrDoesNotFitIsRefusedByItsField(String written, String key) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> Words.required("reason", written, 5, 6));
        assertEquals(key, refused.key());
        assertEquals("reason", refused.field());
    }
}
