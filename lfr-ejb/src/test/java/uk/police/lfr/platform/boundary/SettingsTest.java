package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Assembly;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.SettingChanged;
import uk.police.lfr.platform.contract.SettledValue;

/** What a force settles counts from its moment on; the default before, and nothing is ever overwritten. */
class SettingsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final TestDatabase database = TestDatabase.inMemory();
    private final TestClock clock = new TestClock(NOW);
    private Assembly assembly;
    private Settings settings;
    private String role = "AO";

    @BeforeEach
    void open() {
        assembly = new Assembly(database).with(Clock.class, clock).with(Caller.class, new SignedInAs("superintendent"));
        settings = assembly.of(Settings.class);
        Wiring.set(
                settings,
                "session",
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {SessionContext.class},
                        (self, method, arguments) -> role.equals(arguments[0])));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void change(Setting setting, String value, Instant from) {
        database.run(() -> settings.change(setting, value, from));
    }

    private Duration now(Setting setting) {
        return database.inTransaction(() -> settings.duration(setting));
    }

    private String refusal(Class<? extends LfrException> kind, Setting setting, String value, Instant from) {
        return assertThrows(kind, () -> change(setting, value, from)).key();
    }

    @Test
    void aForceThatHasSettledNothingHasTheDefaults() {
        assertEquals(Duration.ofHours(4), now(Setting.URGENT_WRITTEN_TARGET));
        assertEquals(1.0 / 6000, database.inTransaction(() -> settings.number(Setting.FALSE_ALERT_BUDGET)));
        assertEquals(5000, database.inTransaction(() -> settings.whole(Setting.BREAKER_FACES)));
        assertEquals(Rank.SUPERINTENDENT, database.inTransaction(() -> settings.rank(Setting.ROUTINE_MIN_RANK)));
        assertTrue(database.inTransaction(settings::settled).isEmpty());
    }

    @Test
    void aValueCountsFromItsMomentAndTheOldOneUntilThen() {
        change(Setting.CLAIM_TIMEOUT, "PT30S", NOW);
        change(Setting.CLAIM_TIMEOUT, "PT10S", NOW.plusSeconds(60));
        assertEquals(Duration.ofSeconds(30), now(Setting.CLAIM_TIMEOUT));
        clock.move(Duration.ofMillis(59_999));
        assertEquals(Duration.ofSeconds(30), now(Setting.CLAIM_TIMEOUT));
        clock.move(Duration.ofMillis(1));
        assertEquals(Duration.ofSeconds(10), now(Setting.CLAIM_TIMEOUT));
        assertEquals(
                List.of("PT10S", "PT30S"),
                database.inTransaction(settings::settled).stream()
                        .map(SettledValue::value)
                        .toList());
    }

    @Test
    void withoutAMomentItCountsAtOnce() {
        change(Setting.CLAIM_TIMEOUT, "PT30S", null);
        assertEquals(Duration.ofSeconds(30), now(Setting.CLAIM_TIMEOUT));
        assertEquals(NOW, database.inTransaction(settings::settled).get(0).effectiveFrom());
    }

    @Test
    void ofTwoForTheSameMomentTheLaterCounts() {
        change(Setting.CLAIM_TIMEOUT, "PT30S", NOW);
        change(Setting.CLAIM_TIMEOUT, "PT40S", NOW);
        assertEquals(Duration.ofSeconds(40), now(Setting.CLAIM_TIMEOUT));
    }

    @Test
    void everyChangeIsInTheLog() {
        change(Setting.CLAIM_TIMEOUT, "PT30S", NOW);
        SettingChanged logged = assembly.heard(SettingChanged.class).get(0);
        assertEquals("superintendent", logged.actor());
        assertEquals("setting/lfr.alert.claimTimeout", logged.subject());
        assertEquals(Map.of("value", "PT30S", "effectiveFrom", NOW.toString()), logged.facts());
    }

    @Test
    void nobodySettlesWhatIsNotTheirs() {
        String key = refusal(SeparationOfDuties.class, Setting.RESULTS_WITHIN, "P3D", NOW);
        assertEquals("setting.other_owner", key);
        role = "DPO";
        change(Setting.RESULTS_WITHIN, "P3D", NOW);
        assertEquals(Duration.ofDays(3), now(Setting.RESULTS_WITHIN));
        assertThrows(SeparationOfDuties.class, () -> change(Setting.CLAIM_TIMEOUT, "PT30S", NOW));
    }

    @Test
    void nothingIsSettledBeyondItsRangeOrForThePast() {
        assertEquals("setting.out_of_range", refusal(InvalidInput.class, Setting.MAX_WINDOW, "P2D", NOW));
        assertEquals("setting.out_of_range", refusal(InvalidInput.class, Setting.MAX_WINDOW, null, NOW));
        assertEquals(
                "setting.in_the_past", refusal(InvalidInput.class, Setting.MAX_WINDOW, "PT12H", NOW.minusMillis(1)));
        assertEquals("setting.missing", refusal(InvalidInput.class, null, "PT12H", NOW));
        assertEquals(Duration.ofDays(1), now(Setting.MAX_WINDOW));
        assertTrue(assembly.heard(SettingChanged.class).isEmpty());
    }
}
