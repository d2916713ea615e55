package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a force may settle of the quick exit, and what a slip of the pen does to it: nothing. */
class ExitKeysTest {
    @ParameterizedTest
    @CsvSource({
        "'Escape,ShiftX3', BOTH",
        "'ShiftX3, Escape', BOTH",
        "Escape, ESCAPE",
        "ShiftX3, SHIFT",
        "'', NONE",
        "escape, BOTH",
        "'Escape,Ctrl', BOTH"
    })
    void keysAreReadFromTheSetting(String setting, ExitKeys keys) {
        assertEquals(keys, ExitKeys.of(setting));
    }
}
