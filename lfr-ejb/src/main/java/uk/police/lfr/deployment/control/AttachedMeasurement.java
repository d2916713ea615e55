package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import uk.police.lfr.platform.boundary.FaceModels;

/**
 * The measurement of the very models that are loaded. One of other models, or of the same ones prepared otherwise, is no
 * measurement of these and is left out, with a line in the log.
 */
@ApplicationScoped
public class AttachedMeasurement {
    private static final System.Logger LOG = System.getLogger(AttachedMeasurement.class.getName());

    @Inject
    private FaceModels models;

    private Optional<MatchRates> read;

    /** Empty where none is attached. */
    synchronized Optional<MatchRates> rates() {
        if (read == null) {
            read = find();
        }
        return read;
    }

    private Optional<MatchRates> find() {
        Path file = Path.of(System.getProperty(FaceModels.DIRECTORY_PROPERTY))
                .resolve("evaluations")
                .resolve(models.engine().profile() + ".json");
        if (!Files.exists(file)) {
            LOG.log(System.Logger.Level.WARNING, "No measurement is attached to the loaded models: {0}", file);
            return Optional.empty();
        }
        MatchRates rates = MeasurementFile.read(file);
        if (!rates.templateVersion().equals(models.engine().templateVersion())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} measured {1}, and {2} is loaded: measure it anew",
                    file,
                    rates.templateVersion(),
                    models.engine().templateVersion());
            return Optional.empty();
        }
        return Optional.of(rates);
    }
}
