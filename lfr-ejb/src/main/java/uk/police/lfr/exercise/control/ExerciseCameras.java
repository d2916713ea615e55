package uk.police.lfr.exercise.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.police.lfr.deployment.contract.CameraPlan;

/** The exercise's cameras: one for each film, or folder of films, in its media folder whose name starts with camera. */
final class ExerciseCameras {
    private ExerciseCameras() {}

    /** In the order of the names, numbered from 1; not empty. */
    static List<CameraPlan> in(Path media) {
        try (Stream<Path> files = Files.list(media)) {
            List<Path> films = files.filter(
                            file -> file.getFileName().toString().startsWith("camera"))
                    .sorted()
                    .toList();
            if (films.isEmpty()) {
                throw new IllegalStateException("The exercise has no film whose name starts with camera in " + media);
            }
            return IntStream.range(0, films.size())
                    .mapToObj(i -> new CameraPlan(
                            "Exercise camera " + (i + 1), films.get(i).toUri().toString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
