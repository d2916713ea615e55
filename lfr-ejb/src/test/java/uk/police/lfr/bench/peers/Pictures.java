package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import uk.police.lfr.bench.BenchStreet;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.Stills;

/** Streets with five people and portraits, decoded, for whoever finds and describes all their faces. */
final class Pictures implements AutoCloseable {
    private static final List<String> PORTRAITS =
            List.of("franck_02221.jpg", "franck_03909.jpg", "SeanConnery.jpg", "audrey.jpg");
    private static final int[] STREETS = {60, 90};

    private final FaceEngine engine;
    private final List<Frame> frames = new ArrayList<>();

    Pictures(FaceEngine engine, Path media) throws IOException {
        this.engine = engine;
        BenchStreet street = new BenchStreet(engine, media, 1280, 720);
        for (int number : STREETS) {
            frames.add(street.frame(number, Instant.EPOCH));
        }
        for (String portrait : PORTRAITS) {
            frames.add(Stills.read(media.resolve(portrait)));
        }
    }

    /** As NAME-WIDTHxHEIGHT.rgb, three bytes a pixel. */
    void write(Path folder) throws IOException {
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            byte[] rgb = new byte[frame.width() * frame.height() * Frame.CHANNELS];
            for (int at = 0; at < rgb.length; at++) {
                rgb[at] = frame.pixels().get(at - at % Frame.CHANNELS + Frame.CHANNELS - 1 - at % Frame.CHANNELS);
            }
            Files.write(folder.resolve(i + "-" + frame.width() + "x" + frame.height() + ".rgb"), rgb);
        }
    }

    /** This system, all pictures one after the other. */
    Side own(int threads, long leastMs) {
        Callable<Integer> all = () -> {
            frames.forEach(this::describe);
            return frames.size();
        };
        return new OwnThreads(
                threads,
                leastMs,
                thread -> all,
                () -> "" + frames.stream().mapToInt(this::describe).sum());
    }

    private int describe(Frame frame) {
        List<LocatedFace> faces = engine.faces(frame);
        for (LocatedFace face : faces) {
            try (FaceTemplate template = engine.embedder().embed(frame, face.landmarks())) {
                template.rawNorm();
            }
        }
        return faces.size();
    }

    @Override
    public void close() {
        frames.forEach(Frame::close);
    }
}
