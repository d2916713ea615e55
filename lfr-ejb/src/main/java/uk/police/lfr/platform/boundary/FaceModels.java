package uk.police.lfr.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import uk.police.lfr.platform.control.EngineMeters;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.ShelvedProfile;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.onnx.ModelShelf;
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

    @Inject
    private EngineMeters meters;

    private FaceEngine engine;

    @PostConstruct
    void load() {
        String directory = System.getProperty(DIRECTORY_PROPERTY);
        if (directory == null) {
            throw new IllegalStateException("Set " + DIRECTORY_PROPERTY + " to the folder that holds the face models");
        }
        engine = opened(Path.of(directory));
        meters.show(engine);
        LOG.log(
                System.Logger.Level.INFO,
                "Face models verified: profile {0}, template version {1}: {2}",
                engine.profile(),
                engine.templateVersion(),
                engine.models().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    /** Says in one line what is wrong, since the server's own report of a start that failed is many pages long. */
    private static FaceEngine opened(Path directory) {
        try {
            return OnnxFaceEngine.open(directory, System.getProperty(PROFILE_PROPERTY, "clean"));
        } catch (VisionException refused) {
            LOG.log(System.Logger.Level.ERROR, refused.getMessage());
            throw refused;
        }
    }

    /** Every profile that lies in the folder, each read and verified now. */
    public List<ShelvedProfile> shelf() {
        return ModelShelf.profiles(Path.of(System.getProperty(DIRECTORY_PROPERTY)));
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

    /** Role, name and SHA-256 of the weights of each loaded model, detector first. */
    public String identities() {
        return engine().models().stream()
                .map(model -> model.role() + " " + model.id() + " " + model.sha256())
                .collect(Collectors.joining("; "));
    }
}
