package uk.police.lfr.exercise.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;

/**
 * Makes the exercise: {@code camera.mp4} (1280x720, 25 frames a second, 60 s, its end joins its beginning),
 * {@code truth.csv} (each face in each frame), {@code passers.csv} (each person's walk) and {@code watchlist.zip}.
 *
 * <p>The same inputs give the same exercise; it is kept under {@code ~/.cache/lfr/exercise} (or
 * {@code -Dlfr.cache.dir}) by their hash and copied from there.
 */
public final class ExerciseMedia {
    private static final List<String> FILES = List.of("camera.mp4", "truth.csv", "passers.csv", "watchlist.zip");
    static final int SECONDS = 60;
    private static final long SEED = 20261122;

    private ExerciseMedia() {}

    /** @param args models folder, media folder, folder to write to */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Usage: ExerciseMedia <modelsDir> <mediaDir> <outDir>");
        }
        make(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    /** Makes or copies the exercise; files of that name in the folder are replaced. */
    public static void make(Path modelsDir, Path mediaDir, Path outDir) throws IOException {
        Path kept = cache().resolve(ExerciseInputs.hash(modelsDir, mediaDir));
        if (!Files.isDirectory(kept)) {
            Files.createDirectories(kept.getParent());
            Path fresh = Files.createTempDirectory(kept.getParent(), "making");
            produce(modelsDir, mediaDir, fresh);
            // In one move, so that a build that was stopped leaves no half of it behind.
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.createDirectories(outDir);
        for (String file : FILES) {
            Files.copy(kept.resolve(file), outDir.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path cache() {
        String home = System.getProperty("user.home") + "/.cache/lfr";
        return Path.of(System.getProperty("lfr.cache.dir", home)).resolve("exercise");
    }

    private static void produce(Path modelsDir, Path mediaDir, Path folder) throws IOException {
        try (FaceEngine engine = OnnxFaceEngine.open(modelsDir, "clean");
                Footage footage = new Footage(mediaDir, engine);
                Casting cast = new Casting(footage)) {
            int frames = SECONDS * StreetFilm.FRAMES_PER_SECOND;
            List<Walk> walks = new Choreography(frames, SEED).of(cast.listed(), cast.unlisted());
            List<TruthRow> truth = new StreetFilm(walks, frames, SEED).shoot(folder.resolve("camera.mp4"));
            lines(
                    folder.resolve("truth.csv"),
                    TruthRow.HEADER,
                    truth.stream().map(TruthRow::csv).toList());
            lines(
                    folder.resolve("passers.csv"),
                    "actor,label,listed,start_frame,frames,face_px_from,face_px_to",
                    walks.stream().map(ExerciseMedia::passer).toList());
            WatchlistPack.write(cast.listings(), folder.resolve("watchlist.zip"));
        }
    }

    private static String passer(Walk walk) {
        return String.format(
                Locale.ROOT,
                "%d,%s,%b,%d,%d,%.0f,%.0f",
                walk.actor(),
                walk.person().label(),
                walk.person().listed(),
                walk.start(),
                walk.frames(),
                walk.faceFrom(),
                walk.faceTo());
    }

    private static void lines(Path file, String header, List<String> rows) throws IOException {
        Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
    }
}
