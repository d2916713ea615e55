package uk.police.lfr.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.CameraPlaces;

/**
 * Where this installation's cameras may be, as its administrator has said. A list that cannot be read keeps the server
 * from starting: read as "everywhere", it would open what it was meant to close.
 */
@Startup
@Singleton
@PermitAll // A fact about the system.
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CameraSites {
    /** Networks and hosts, with commas between. */
    public static final String NETWORKS_PROPERTY = "lfr.camera.networks";

    private static final System.Logger LOG = System.getLogger(CameraSites.class.getName());

    @Inject
    private Installation installation;

    private CameraPlaces places;

    @PostConstruct
    void read() {
        String named = System.getProperty(NETWORKS_PROPERTY, "");
        String films = System.getProperty(Installation.EXERCISE_FOLDER_PROPERTY);
        try {
            places = CameraPlaces.of(named, installation.exercise() && films != null ? Path.of(films) : null);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException(NETWORKS_PROPERTY + ": " + unreadable.getMessage(), unreadable);
        }
        if (!places.limited() && !installation.exercise()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} is not set: a camera''s address may name any host but this server and its like",
                    NETWORKS_PROPERTY);
        }
    }

    public CameraPlaces places() {
        return places;
    }

    /** @throws uk.police.lfr.vision.VisionException no camera may be there; in words for whoever entered it */
    public void check(CameraAddress address) {
        places().check(address);
    }
}
