package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import uk.police.lfr.bench.BenchStreet;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.SourceSettings;

/** A street of 720p with five people, for whoever looks for the faces in each frame. */
final class Film {
    static final int FRAMES = 60;

    private final FaceEngine engine;
    private final Path file;

    Film(FaceEngine engine, Path media, Path file) throws IOException {
        this.engine = engine;
        this.file = file;
        new BenchStreet(engine, media, 1280, 720).film(file, FRAMES);
    }

    /** This system: decodes every frame and detects in it, as a camera of which every picture is due. */
    Side own(long leastMs) {
        Callable<Integer> whole = () -> {
            watch();
            return FRAMES;
        };
        return new OwnThreads(1, leastMs, thread -> whole, () -> "" + watch());
    }

    private int watch() {
        CameraAddress address = CameraAddress.parse(file.toUri().toString());
        int faces = 0;
        try (FrameSource source = new FrameSources(Clock.systemUTC())
                .open(address, SourceSettings.evaluation(), PacketTap.NONE, at -> true)) {
            Frame next;
            while ((next = source.next()) != null) {
                try (Frame frame = next) {
                    faces += engine.detector().detect(frame).size();
                }
            }
        }
        return faces;
    }
}
