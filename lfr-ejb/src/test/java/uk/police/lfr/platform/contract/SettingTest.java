package uk.police.lfr.platform.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every setting begins inside its range, and nobody leaves it. */
class SettingTest {
    @ParameterizedTest
    @EnumSource(Setting.class)
    void whatCountsByDefaultIsAllowed(Setting setting) {
        assertTrue(setting.range().allows(setting.byDefault()));
        assertTrue(setting.key().startsWith("lfr."));
    }

    @Test
    void everyKeyIsItsOwn() {
        long keys = Arrays.stream(Setting.values()).map(Setting::key).distinct().count();
        assertEquals(Setting.values().length, keys);
    }

    @ParameterizedTest
    @CsvSource({
        "LEASE_TERM, PT30S, true",
        "LEASE_TERM, PT61S, false",
        "LEASE_TERM, sixty, false",
        "MAX_WINDOW, PT24H, true",
        "MAX_WINDOW, P2D, false",
        "BREAKER_RED, 1/2000, true",
        "BREAKER_RED, 0.0005, true",
        "BREAKER_RED, 1/999, false",
        "BREAKER_RED, 0, false",
        "BREAKER_RED, 1/0, false",
        "BREAKER_RED, NaN, false",
        "BREAKER_RED_CONFIRMED, 4, false",
        "SUPPRESS_BELOW, 4, false",
        "SUPPRESS_BELOW, 5.5, false",
        "ROUTINE_MIN_RANK, CHIEF_CONSTABLE, true",
        "ROUTINE_MIN_RANK, INSPECTOR, false",
        "ROUTINE_MIN_RANK, GENERAL, false",
        "PREAPPROVAL_ALWAYS, yes, false",
        "PREAPPROVAL_ALWAYS, , false"
    })
    void noForceGoesBeyondTheRange(Setting setting, String value, boolean allowed) {
        assertEquals(allowed, setting.range().allows(value));
    }
}
