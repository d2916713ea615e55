package uk.police.lfr.alert.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.AlertContent;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.KeyDestroyed;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Unreadable;

/** What an alert says about a person is nowhere in the clear, and gone for good with its key. */
class AlertSealTest {
    private static final byte[] PICTURE = "a face, as JPEG".getBytes(StandardCharsets.UTF_8);

    private static final byte[] SCENE = "a face in a street, as JPEG".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final AlertSeal seal = new AlertSeal();
    private final Alert alert = Alerts.alertIn(AlertState.ENGAGED);
    private AlertContent content;

    @BeforeEach
    void sealed() {
        Wiring.set(seal, "vault", new TestVault(folder).vault());
        Wiring.set(seal, "alerts", new AlertStore() {
            @Override
            public Optional<AlertContent> content(long alertId) {
                return Optional.of(content);
            }
        });
        Wiring.set(
                alert.origin(),
                "keyId",
                seal.newKey(Alerts.DEPLOYMENT, Alerts.DAY).value());
        content = seal.sealed(alert, PICTURE, SCENE, 0.72);
    }

    @Test
    void itIsReadBackByWhoHasTheKey() {
        seal.note(alert, " seen at the gate ");
        assertArrayEquals(PICTURE, seal.probe(alert));
        assertTrue(seal.hasScene(alert));
        assertArrayEquals(SCENE, seal.scene(alert));
        assertEquals(0.72, seal.score(alert));
        assertEquals("seen at the gate", seal.note(alert));
    }

    @Test
    void noNoteIsNoContent() {
        seal.note(alert, "  ");
        assertEquals("", seal.note(alert));
    }

    @Test
    void theStoredBytesShowNothing() {
        String stored = new String(content.sealedProbe(), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("face"));
        assertFalse(new String(content.sealedScene(), StandardCharsets.ISO_8859_1).contains("street"));
        assertFalse(new String(content.sealedScore(), StandardCharsets.ISO_8859_1).contains("0.72"));
    }

    @Test
    void withTheKeyGoneNothingOpensIt() {
        seal.destroyKeys(List.of(alert));
        assertThrows(KeyDestroyed.class, () -> seal.probe(alert));
        assertThrows(KeyDestroyed.class, () -> seal.scene(alert));
        assertThrows(KeyDestroyed.class, () -> seal.score(alert));
    }

    @Test
    void whatWasNotTakenIsNotThere() {
        content = seal.sealed(alert, PICTURE, null, 0.72);
        assertFalse(seal.hasScene(alert));
        assertThrows(NotFound.class, () -> seal.scene(alert));
    }

    @Test
    void oneAlertsPictureIsNoOthers() {
        Wiring.set(alert, "id", 18L);
        assertThrows(Unreadable.class, () -> seal.probe(alert));
    }

    @Test
    void whatIsPoorInThePictureIsReadAsItWasSealed() {
        assertEquals(List.of(), seal.quality(alert));
        seal.quality(alert, List.of());
        assertEquals(List.of(), seal.quality(alert));
        seal.quality(alert, List.of("LOW_DETAIL", "MOUTH_HIDDEN"));
        assertEquals(List.of("LOW_DETAIL", "MOUTH_HIDDEN"), seal.quality(alert));
        assertFalse(new String(content.sealedQuality(), StandardCharsets.UTF_8).contains("MOUTH"));
    }
}
