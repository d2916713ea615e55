package uk.police.lfr.bench;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.geometry.Alignment;
import uk.police.lfr.vision.geometry.Resize;
import uk.police.lfr.vision.geometry.TensorFormat;
import uk.police.lfr.vision.geometry.Warp;
import uk.police.lfr.vision.memory.DirectMemory;
import uk.police.lfr.vision.quality.Sharpness;
import uk.police.lfr.vision.source.PictureScaler;

/** Each stage by itself, on one street picture per size. */
final class StageBench {
    private static final TensorFormat RGB =
            new TensorFormat(true, true, new float[] {127, 127, 127}, new float[] {128, 128, 128});

    private final FaceEngine engine;
    private final Path media;
    private final Figures figures;

    StageBench(FaceEngine engine, Path media, Figures figures) {
        this.engine = engine;
        this.media = media;
        this.figures = figures;
    }

    void run() throws IOException {
        size(1280, 720, 640);
        size(1920, 1080, 960);
    }

    private void size(int width, int height, int networkWidth) throws IOException {
        try (Frame frame = new BenchStreet(engine, media, width, height).frame(60, Instant.EPOCH)) {
            print("detect", width, () -> engine.detector().detect(frame));
            resizing(frame, networkWidth);
            faces(frame);
        }
    }

    /** The share of detection that is preparing the picture, by this code and by FFmpeg's scaler. */
    private void resizing(Frame frame, int networkWidth) {
        int networkHeight = networkWidth * frame.height() / frame.width();
        FloatBuffer tensor = DirectMemory.take(3 * networkWidth * networkHeight * Float.BYTES)
                .asFloatBuffer();
        print("resize.java", frame.width(), () -> Resize.toTensor(frame, networkWidth, networkHeight, RGB, tensor));
        try (PictureScaler scaler = new PictureScaler()) {
            print("resize.swscale", frame.width(), () -> {
                try (Frame small = scaler.scale(frame, networkWidth, networkHeight)) {
                    Resize.toTensor(small, networkWidth, networkHeight, RGB, tensor);
                }
            });
        }
    }

    private void faces(Frame frame) {
        DetectedFace detected = engine.detector().detect(frame).get(0);
        print("landmark", frame.width(), () -> engine.landmarker().locate(frame, detected));
        LocatedFace face = engine.faces(frame).get(0);
        FloatBuffer tensor = DirectMemory.take(3 * 112 * 112 * Float.BYTES).asFloatBuffer();
        print(
                "align",
                frame.width(),
                () -> Warp.toTensor(frame, Alignment.ARCFACE_112.of(face.landmarks()), 112, 112, RGB, tensor));
        print("sharpness", frame.width(), () -> Sharpness.of(frame, face.landmarks()));
        print("embed", frame.width(), () -> {
            try (FaceTemplate template = engine.embedder().embed(frame, face.landmarks())) {
                template.rawNorm();
            }
        });
    }

    private void print(String figure, int width, Runnable work) {
        Map<String, Object> values = Timing.of(work);
        values.put("frameWidth", width);
        values.put("profile", engine.profile());
        figures.print(figure, values);
    }
}
