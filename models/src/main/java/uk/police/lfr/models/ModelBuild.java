package uk.police.lfr.models;

import java.io.IOException;
import java.nio.file.Path;
import uk.police.lfr.models.fetch.HashedStore;
import uk.police.lfr.models.fetch.MirrorFolder;
import uk.police.lfr.models.fetch.NpmRegistry;
import uk.police.lfr.models.fetch.PackagePin;
import uk.police.lfr.models.fetch.PinnedFiles;
import uk.police.lfr.models.fetch.TarballSource;

/**
 * The whole build of the models: fetch what is pinned, unpack the exercise media, convert, verify, describe.
 *
 * <p>Arguments: the module's folder, its target folder, the cache folder and, optionally, an offline folder of
 * tarballs (else the environment variable {@code LFR_MODELS_OFFLINE_DIR}). Writes {@code target/models},
 * {@code target/media} and {@code target/published}.
 */
public final class ModelBuild {
    private static final String OFFLINE_VARIABLE = "LFR_MODELS_OFFLINE_DIR";

    private ModelBuild() {}

    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path cache = Path.of(arguments[2]);
        PinnedFiles files = new PinnedFiles(new HashedStore(cache.resolve("members")), tarballs(arguments, cache));

        place(files, module.resolve("sources/weights"), target.resolve("published"));
        place(files, module.resolve("sources/media"), target.resolve("media"));

        ModelFolder models = new ModelFolder(module, target.resolve("models"));
        models.takeOverDescriptions();
        for (DefaultModel model : DefaultModel.values()) {
            models.convert(model, target.resolve("published").resolve(model.publishedFile()));
        }
    }

    private static void place(PinnedFiles files, Path pins, Path folder) throws IOException {
        for (Path pin : ModelFolder.filesIn(pins)) {
            files.place(PackagePin.read(pin), folder);
        }
    }

    private static TarballSource tarballs(String[] arguments, Path cache) {
        String offline = arguments.length > 3 && arguments[3] != null && !arguments[3].isBlank()
                ? arguments[3]
                : System.getenv().getOrDefault(OFFLINE_VARIABLE, "");
        return offline.isBlank() ? new NpmRegistry(cache.resolve("npm")) : new MirrorFolder(Path.of(offline));
    }
}
