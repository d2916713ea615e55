package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.recognition.control.EngineUnderTest;

/** A camera address must not become a way to read the server's files, in an exercise neither. */
class ExerciseFileTest {
    private final DraftRules rules =
            Wiring.set(new DraftRules(), "thresholds", Wiring.set(new ThresholdRules(), "models", new BuiltModels()));

    @BeforeEach
    void folder() {
        Wiring.set(rules, "sites", new TestSites("", Path.of("/srv/exercise")));
        Wiring.set(rules, "transactions", EngineUnderTest.noTransactions());
        Wiring.set(rules, "caller", new SignedInAs("lead"));
        Wiring.set(rules, "refused", new HeardEvents<>());
        Wiring.set(rules, "settings", new DefaultSettings());
        Wiring.set(rules, "clock", new TestClock(Drafts.START.minusSeconds(60)));
    }

    private static DeploymentDraft watchedBy(String address) {
        DeploymentDraft valid = Drafts.valid();
        return new DeploymentDraft(
                valid.title(),
                valid.context(),
                valid.place(),
                valid.start(),
                valid.end(),
                valid.purposes(),
                valid.justification(),
                valid.threshold(),
                List.of(new CameraPlan("Film", address)));
    }

    private void refused(String address) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> rules.check(watchedBy(address)));
        assertEquals("deployment.camera_file", refused.key());
    }

    @Test
    void anExerciseMayShowItsOwnFilm() {
        assertDoesNotThrow(() -> rules.check(watchedBy("file:///srv/exercise/camera.mp4")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "file:///srv/exercise/../secrets/film.mp4",
                "file:///srv/exercise/%2e%2e/secrets/film.mp4",
                "file:///srv/exercise-other/film.mp4"
            })
    void noOtherFileIsACamera(String address) {
        refused(address);
    }

    @Test
    void withoutAFolderNoFileIsACamera() {
        Wiring.set(rules, "sites", new TestSites());
        refused("file:///srv/exercise/camera.mp4");
    }
}
