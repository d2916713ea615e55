package uk.police.lfr.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.ClipWriter;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.SourceSettings;

/**
 * The exercise's media for several cameras: all show its film over and over, each from another place in it, so that
 * nobody passes two of them at once.
 */
final class SeveralCameras {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int FRAMES_PER_SECOND = 25;
    private static final int FILM_FRAMES = 60 * FRAMES_PER_SECOND;
    private static final int BITS_PER_SECOND = 3_000_000;

    private final List<Path> parts = new ArrayList<>();
    private final Path folder;
    private final int cameras;

    private SeveralCameras(Path folder, int cameras) {
        this.folder = folder;
        this.cameras = cameras;
    }

    /**
     * The folder of media for so many cameras; the exercise's own for one.
     *
     * @param place to make a folder in
     */
    static Path media(Path exercise, Path place, int cameras) throws IOException {
        if (cameras == 1) {
            return exercise;
        }
        Path folder = Files.createTempDirectory(place, "cameras");
        SeveralCameras several = new SeveralCameras(folder, cameras);
        several.cut(exercise.resolve("camera.mp4"));
        several.show();
        Files.copy(exercise.resolve("watchlist.zip"), folder.resolve("watchlist.zip"));
        return folder;
    }

    /** As many parts as cameras, one after the other. */
    private void cut(Path film) throws IOException {
        try (FrameSource source = new FrameSources(Clock.systemUTC())
                .open(CameraAddress.parse(film.toUri().toString()), SourceSettings.evaluation())) {
            for (int part = 0; part < cameras; part++) {
                Path file = folder.resolve("part-" + part + ".mp4");
                copy(source, file, FILM_FRAMES * (part + 1) / cameras - FILM_FRAMES * part / cameras);
                parts.add(file);
            }
        }
    }

    private static void copy(FrameSource source, Path file, int frames) {
        try (ClipWriter writer = ClipWriter.h264(file, WIDTH, HEIGHT, FRAMES_PER_SECOND, BITS_PER_SECOND)) {
            for (int i = 0; i < frames; i++) {
                try (Frame frame = source.next()) {
                    writer.add(frame);
                }
            }
        }
    }

    /** A folder for each camera: all parts, beginning with its own. */
    private void show() throws IOException {
        for (int camera = 0; camera < cameras; camera++) {
            Path shown = Files.createDirectory(folder.resolve(String.format("camera-%02d", camera + 1)));
            for (int i = 0; i < cameras; i++) {
                Path part = parts.get((camera + i) % cameras);
                Files.createLink(shown.resolve(String.format("%02d.mp4", i)), part);
            }
        }
    }
}
