package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.deployment.contract.CameraAddressRefused;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.fixture.BuiltModels;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestSites;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.recognition.control.EngineUnderTest;

class DraftRulesTest {
    private static final DeploymentDraft VALID = Drafts.valid();
    /** Of the clean profile's embedder, in its descriptor's decimals. */
    private static final double FLOOR = 0.52;

    private final DraftRules rules =
            Wiring.set(new DraftRules(), "thresholds", Wiring.set(new ThresholdRules(), "models", new BuiltModels()));
    private final HeardEvents<CameraAddressRefused> told = new HeardEvents<>();

    @BeforeEach
    void settle() {
        Wiring.set(rules, "sites", new TestSites());
        Wiring.set(rules, "transactions", EngineUnderTest.noTransactions());
        Wiring.set(rules, "caller", new SignedInAs("lead"));
        Wiring.set(rules, "refused", told);
        Wiring.set(rules, "settings", new DefaultSettings());
        Wiring.set(rules, "clock", new TestClock(Drafts.START.minus(Duration.ofDays(1))));
    }

    private void refused(String field, String key, DeploymentDraft draft) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> rules.check(draft), key);
        assertAll(() -> assertEquals(field, refused.field()), () -> assertEquals(key, refused.key()));
    }

    private static DeploymentDraft titled(BilingualText title) {
        return new DeploymentDraft(
                title,
                VALID.context(),
                VALID.place(),
                VALID.start(),
                VALID.end(),
                VALID.purposes(),
                VALID.justification(),
                VALID.threshold(),
                VALID.cameras());
    }

    private static DeploymentDraft because(String justification, double threshold) {
        return new DeploymentDraft(
                VALID.title(),
                VALID.context(),
                VALID.place(),
                VALID.start(),
                VALID.end(),
                VALID.purposes(),
                justification,
                threshold,
                VALID.cameras());
    }

    private static DeploymentDraft watchedBy(List<CameraPlan> cameras) {
        return new DeploymentDraft(
                VALID.title(),
                VALID.context(),
                VALID.place(),
                VALID.start(),
                VALID.end(),
                VALID.purposes(),
                VALID.justification(),
                VALID.threshold(),
                cameras);
    }

    private static DeploymentDraft watchedBy(String address) {
        return watchedBy(List.of(new CameraPlan("Gate 1", address)));
    }

    @Test
    void aCompleteApplicationIsTaken() {
        assertDoesNotThrow(() -> rules.check(VALID));
    }

    @Test
    void aTextIsNeededInBothLanguagesAndNotTooLong() {
        refused("title", "deployment.text_missing", titled(null));
        refused("title", "deployment.text_missing", titled(new BilingualText("Match day", " ")));
        refused("title", "deployment.text_missing", titled(new BilingualText("", "Diwrnod gêm")));
        refused("title", "deployment.text_too_long", titled(new BilingualText("x".repeat(1001), "y")));
        assertDoesNotThrow(() -> rules.check(titled(new BilingualText("x".repeat(1000), "y".repeat(1000)))));
    }

    @Test
    void aWindowIsNeededForwardsAndAtMostADayLong() {
        Instant start = Drafts.START;
        refused("start", "deployment.window_missing", Drafts.in(null, Drafts.END));
        refused("start", "deployment.window_missing", Drafts.in(start, null));
        refused("end", "deployment.window_backwards", Drafts.in(start, start));
        refused("end", "deployment.window_backwards", Drafts.in(start, start.minusSeconds(1)));
        refused(
                "end",
                "deployment.window_too_long",
                Drafts.in(start, start.plus(Duration.ofDays(1)).plusSeconds(1)));
        assertDoesNotThrow(() -> rules.check(Drafts.in(start, start.plus(Duration.ofDays(1)))));
    }

    @Test
    void aPurposeIsNeeded() {
        DeploymentDraft none = new DeploymentDraft(
                VALID.title(),
                VALID.context(),
                VALID.place(),
                VALID.start(),
                VALID.end(),
                Set.of(),
                VALID.justification(),
                VALID.threshold(),
                VALID.cameras());
        refused("purposes", "deployment.purpose_missing", none);
    }

    @Test
    void aJustificationIsMoreThanAWord() {
        refused("justification", "deployment.justification_short", because(null, 0.6));
        refused("justification", "deployment.justification_short", because("x".repeat(39) + "   ", 0.6));
        refused("justification", "deployment.text_too_long", because("x".repeat(4001), 0.6));
        assertDoesNotThrow(() -> rules.check(because("x".repeat(40), 0.6)));
    }

    @Test
    void aThresholdLiesBetweenTheEnginesFloorAndOne() {
        String words = VALID.justification();
        refused("threshold", "deployment.threshold_range", because(words, FLOOR - 0.0001));
        refused("threshold", "deployment.threshold_range", because(words, 1));
        refused("threshold", "deployment.threshold_range", because(words, Double.NaN));
        refused("threshold", "deployment.threshold_range", because(words, Double.POSITIVE_INFINITY));
        assertDoesNotThrow(() -> rules.check(because(words, FLOOR)));
    }

    @Test
    void aCameraIsNeededWithAName() {
        refused("cameras", "deployment.camera_missing", watchedBy(List.of()));
        refused(
                "cameras",
                "deployment.camera_name_missing",
                watchedBy(List.of(new CameraPlan(" ", "rtsp://10.0.0.7/stream"))));
    }

    @Test
    void noTwoCamerasHaveOneName() {
        refused(
                "cameras",
                "deployment.camera_twice",
                watchedBy(List.of(
                        new CameraPlan("Gate", "rtsp://10.0.0.7/stream"),
                        new CameraPlan("Gate ", "rtsp://10.0.0.8/stream"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.7", "ftp://10.0.0.7/x", "rtsp:///stream", "rtsp://a b/", "file://server/x.mp4"})
    void aCameraAddressIsOneOfAStream(String address) {
        refused("cameras", "deployment.camera_address", watchedBy(address));
    }

    @Test
    void aRefusedAddressDoesNotRepeatItsPassword() {
        InvalidInput refused = assertThrows(
                InvalidInput.class, () -> rules.check(watchedBy("rtsp://viewer:" + Drafts.PASSWORD + "@ho st/x")));
        assertFalse(refused.getMessage().contains(Drafts.PASSWORD), refused.getMessage());
    }

    @Test
    void noOperationalCameraIsAFile() {
        refused("cameras", "deployment.camera_file", watchedBy("file:///srv/exercise/camera.mp4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rtsp://viewer:s3cret@127.0.0.1/x",
                "http://viewer:s3cret@localhost:9990/health",
                "http://169.254.169.254/latest/meta-data/"
            })
    void noCameraIsThisServerOrWhoServesIt(String address) {
        refused("cameras", "deployment.camera_place", watchedBy(address));
        CameraAddressRefused entry = told.heard().get(0);
        assertAll(
                () -> assertEquals("lead", entry.actor()),
                () -> assertEquals("Gate 1", entry.facts().get("camera")),
                () -> assertFalse(entry.facts().toString().contains("s3cret"), entry.facts()::toString));
    }

    @Test
    void onlyCamerasOfNamedNetworksAreTaken() {
        Wiring.set(rules, "sites", new TestSites("10.20.0.0/16, cctv.example", null));
        assertDoesNotThrow(() -> rules.check(watchedBy("rtsp://10.20.3.4/x")));
        refused("cameras", "deployment.camera_place", watchedBy("rtsp://10.21.3.4/x"));
    }
}
