package uk.police.lfr.exercise.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PictureDecoder;
import uk.police.lfr.vision.source.SourceSettings;

/** The pictures and films that heads are cut from, seen through the face engine. One thread; closes its decoder. */
final class Footage implements AutoCloseable {
    /** Weight of a new box against those before: a film's boxes tremble, a walker's head must not. */
    private static final float BOX_WEIGHT = 0.2f;

    /** Half-hidden faces of a group picture stay out. */
    private static final float CERTAIN = 0.95f;

    private final Path folder;
    private final FaceEngine engine;
    private final PictureDecoder decoder = new PictureDecoder(Clock.systemUTC());

    Footage(Path folder, FaceEngine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /** Every face of a still, largest first. */
    List<Portrait> portraits(String still) throws IOException {
        List<Portrait> portraits = new ArrayList<>();
        try (Frame frame = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(folder.resolve(still))))) {
            List<LocatedFace> faces = engine.faces(frame);
            for (LocatedFace face : faces) {
                if (face.score() >= CERTAIN) {
                    portraits.add(portrait(frame, face));
                }
            }
        }
        return portraits;
    }

    /** Whether a picture can be enrolled: one face, large enough. */
    boolean isEnrollable(BufferedImage picture) {
        try (Frame frame = Pixels.frameOf(picture)) {
            List<LocatedFace> faces = engine.faces(frame);
            return faces.size() == 1 && faces.get(0).faceWidthPx() >= engine.enrolMinFacePx();
        }
    }

    /** One picture of a film that shows one person. */
    Portrait portrait(String film, int number) {
        try (FrameSource source = open(film)) {
            skip(source, number);
            try (Frame frame = source.next()) {
                return portrait(frame, engine.faces(frame).get(0));
            }
        }
    }

    private Portrait portrait(Frame frame, LocatedFace face) {
        FaceTemplate template = engine.embedder().embed(frame, face.landmarks());
        return new Portrait(Pixels.imageOf(frame), face.box(), template);
    }

    /** A person's head in a stretch of a film, picture by picture. */
    List<Head> heads(String film, int from, int count, HeadCutter cutter) {
        List<Head> heads = new ArrayList<>();
        try (FrameSource source = open(film)) {
            skip(source, from);
            FaceBox steady = null;
            for (int number = 0; number < count; number++) {
                try (Frame frame = source.next()) {
                    List<LocatedFace> faces = engine.faces(frame);
                    steady = faces.isEmpty()
                            ? steady
                            : steadied(steady, faces.get(0).box());
                    heads.add(cutter.cut(Pixels.imageOf(frame), steady));
                }
            }
        }
        return heads;
    }

    private static FaceBox steadied(FaceBox before, FaceBox now) {
        if (before == null) {
            return now;
        }
        return new FaceBox(
                between(before.left(), now.left()),
                between(before.top(), now.top()),
                between(before.right(), now.right()),
                between(before.bottom(), now.bottom()),
                now.score());
    }

    private static float between(float before, float now) {
        return before + BOX_WEIGHT * (now - before);
    }

    private FrameSource open(String film) {
        CameraAddress address = CameraAddress.parse(
                folder.resolve(film).toAbsolutePath().toUri().toString());
        return new FrameSources(Clock.systemUTC()).open(address, SourceSettings.evaluation());
    }

    private static void skip(FrameSource source, int frames) {
        for (int number = 0; number < frames; number++) {
            source.next().close();
        }
    }

    @Override
    public void close() {
        decoder.close();
    }
}
