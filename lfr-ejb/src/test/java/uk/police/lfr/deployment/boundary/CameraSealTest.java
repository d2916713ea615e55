package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.Unreadable;

/** What of a camera's address is secret lies sealed in the database, and is opened for who connects alone. */
class CameraSealTest {
    private static final String WHOLE = "rtsp://viewer:" + Drafts.PASSWORD + "@10.0.0.7/stream";
    private static final String SHOWN = "rtsp://10.0.0.7/stream";

    @TempDir
    private Path folder;

    private DeploymentHouse house;
    private DeploymentRegister register;
    private long id;

    @BeforeEach
    void draft() {
        house = new DeploymentHouse(folder, new TestClock(Drafts.START.minusSeconds(3600)));
        register = house.desk(DeploymentRegister.class);
        id = house.drafted(Drafts.valid());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String column(String column) {
        return house.database()
                .inTransaction(() -> String.valueOf(house.database()
                        .entities()
                        .createNativeQuery("select " + column + " from camera where deployment_id = ?1")
                        .setParameter(1, id)
                        .getSingleResult()));
    }

    private byte[] sealed() {
        return house.database().inTransaction(() -> (byte[]) house.database()
                .entities()
                .createNativeQuery("select sealed_address from camera where deployment_id = ?1")
                .setParameter(1, id)
                .getSingleResult());
    }

    private void sql(String statement) {
        house.database()
                .run(() ->
                        house.database().entities().createNativeQuery(statement).executeUpdate());
    }

    private LeasedCamera shown() {
        return house.asks("x", () -> register.cameras(id)).get(0);
    }

    private String opened() {
        LeasedCamera camera = shown();
        return house.asks("x", () -> register.opened(id, camera)).address();
    }

    private void amend(CameraPlan camera) {
        DeploymentDraft plan = Drafts.valid();
        DeploymentDraft amended = new DeploymentDraft(
                plan.title(),
                plan.context(),
                plan.place(),
                plan.start(),
                plan.end(),
                plan.purposes(),
                plan.justification(),
                plan.threshold(),
                List.of(camera));
        house.does("requester", () -> house.desk(DeploymentDesk.class).amend(id, amended));
    }

    @Test
    void theDatabaseHoldsNoPasswordAndWhoConnectsGetsIt() {
        assertEquals(SHOWN, column("address"));
        assertFalse(new String(sealed(), StandardCharsets.ISO_8859_1).contains(Drafts.PASSWORD));
        assertEquals(SHOWN, shown().address());
        assertEquals(WHOLE, opened());
    }

    @Test
    void anAmendmentThatShowsItShortenedKeepsTheSecret() {
        amend(new CameraPlan("Gate 1", SHOWN));
        assertEquals(WHOLE, opened());
    }

    @Test
    void whereNoSecretIsLeftTheKeyGoes() {
        KeyId key = new KeyId(column("key_id"));
        amend(new CameraPlan("Gate 1", "rtsp://10.0.0.8/stream"));
        assertEquals("rtsp://10.0.0.8/stream", opened());
        assertEquals("null", column("key_id"));
        assertTrue(house.desk(KeyVault.class).destroyed(key));
    }

    @Test
    void sealedBytesOfAnotherCameraAreRefused() {
        sql("update camera set name = 'Gate 2' where deployment_id = " + id);
        house.database().entities().clear();
        assertThrows(Unreadable.class, this::opened);
    }

    @Test
    void whatAnEarlierReleaseStoredInTheClearIsSealedAtTheStart() {
        sql("update camera set sealed_address = null, key_id = null, address = '" + WHOLE + "' where deployment_id = "
                + id);
        house.database().entities().clear();
        house.does("system", () -> house.desk(CameraSealing.class).sealWhatIsOpen());
        assertEquals(SHOWN, column("address"));
        assertEquals(WHOLE, opened());
    }

    @Test
    void theSecretGoesWithTheLastOfItsDaysData() {
        KeyId key = new KeyId(column("key_id"));
        sql("update deployment set state = 'PURGING' where id = " + id);
        sql("update operational_day set state = 'CANCELLED' where deployment_id = " + id);
        house.database().entities().clear();
        house.does("system", () -> house.desk(DeploymentPurge.class).markPurged(id));
        assertEquals("null", column("key_id"));
        assertEquals(SHOWN, opened(), "what people were shown stays with the record");
        assertTrue(house.desk(KeyVault.class).destroyed(key));
    }

    @Test
    void whatWasPurgedBeforeIsForgottenAtTheStart() {
        sql("update camera set sealed_address = null, key_id = null, address = '" + WHOLE + "' where deployment_id = "
                + id);
        sql("update deployment set state = 'CLOSED' where id = " + id);
        house.database().entities().clear();
        house.does("system", () -> house.desk(CameraSealing.class).sealWhatIsOpen());
        assertEquals(SHOWN, column("address"));
        assertEquals("null", column("key_id"));
    }
}
