package uk.police.lfr.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.nio.file.Path;
import java.util.stream.Collectors;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;

/**
 * The face engine of this server: loaded once, verified at each start. Weights whose hash differs from their
 * descriptor's keep the application from starting.
 */
@Startup
@Singleton
@PermitAll // The engine compares nothing by itself; who may compare what is decided by the lease.
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FaceModels {
    /** Folder of profiles, descriptors and weights. */
    public static final String DIRECTORY_PROPERTY = "lfr.models.dir";

    /** Name of the profile; {@code clean} unless set. */
    public static final String PROFILE_PROPERTY = "lfr.models.profile";

    private static final System.Logger LOG = System.getLogger(FaceModels.class.getName());

    private FaceEngine engine;

    @PostConstruct
    void load() {
        String directory = System.getProperty(DIRECTORY_PROPERTY);
        if (directory == null) {
            throw new IllegalStateException("Set " + DIRECTORY_PROPERTY + " to the folder that holds the face models");
        }
        engine = OnnxFaceEngine.open(Path.of(directory), System.getProperty(PROFILE_PROPERTY, "clean"));
        LOG.log(
                System.Logger.Level.INFO,
                "Face models verified: profile {0}, template version {1}: {2}",
                engine.profile(),
                engine.templateVersion(),
                engine.models().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    @PreDestroy
    void unload() {
        if (engine != null) {
            engine.close();
        }
    }

    public FaceEngine engine() {
        return engine;
    }
}
