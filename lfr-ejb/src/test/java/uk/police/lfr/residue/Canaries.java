package uk.police.lfr.residue;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.geometry.Alignment;
import uk.police.lfr.vision.geometry.Resize;
import uk.police.lfr.vision.geometry.TensorFormat;
import uk.police.lfr.vision.geometry.Warp;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.LumaRows;
import uk.police.lfr.vision.source.SourceSettings;

/**
 * What may be left of the people on the film who are on no list, worked out from the same film by the same decoder and
 * models: pieces of rows across their eyes as pixels, as the decoder's and an encoder's brightness, as the numbers that
 * each network reads, and their templates.
 */
final class Canaries {
    private static final int RUN_BYTES = 48;
    private static final int RUN_NUMBERS = 24;
    private static final int ROWS = 6;
    private static final int ROWS_APART = 4;
    private static final int TEMPLATES_OF_FRAME = ResidueFilm.FRAMES_WITH_PEOPLE / 2;
    private static final int[] DETECTOR_WIDTHS = {320, 640};
    private static final float LISTED = 0.5f;

    private final FaceEngine engine = TestModels.clean();
    private final TensorFormat embedderFormat = format("mobilefacenet-192");
    private final TensorFormat detectorFormat = format("rfb-320");
    private final Runs runs = new Runs();
    private final Likenesses templates = new Likenesses(engine.templateLength());
    private int faces;

    /** What may be left of whom the film shows. */
    static Canaries of(Path film) throws IOException {
        Canaries canaries = new Canaries();
        try (LumaRows decoded = new LumaRows(film);
                FaceTemplate listed = TestModels.template(canaries.engine, ResidueFilm.LISTED);
                FrameSource source = new FrameSources(Clock.systemUTC())
                        .open(CameraAddress.parse(film.toUri().toString()), SourceSettings.evaluation())) {
            for (int i = 0; i < ResidueFilm.FRAMES_WITH_PEOPLE; i++) {
                decoded.next();
                try (Frame frame = source.next()) {
                    canaries.look(frame, decoded, listed, i);
                }
            }
        }
        return canaries;
    }

    private void look(Frame frame, LumaRows decoded, FaceTemplate listed, int number) {
        List<LocatedFace> unlisted = new ArrayList<>();
        for (LocatedFace face : engine.faces(frame)) {
            try (FaceTemplate template = engine.embedder().embed(frame, face.landmarks())) {
                if (template.similarity(listed) < LISTED) {
                    faces++;
                    unlisted.add(face);
                    pixels(frame, decoded, face.landmarks());
                    aligned(frame, face.landmarks());
                    if (number == TEMPLATES_OF_FRAME) {
                        float[] numbers = new float[template.length()];
                        template.values().get(numbers);
                        templates.add("a canary", numbers);
                    }
                }
            }
        }
        shrunk(frame, unlisted);
    }

    private void pixels(Frame frame, LumaRows decoded, Landmarks points) {
        int left = Math.round(points.leftEye().x()) - 8;
        int right = Math.round(points.rightEye().x()) - 8;
        int eyes = Math.round(points.leftEye().y() + points.rightEye().y()) / 2;
        for (int row = eyes - ROWS_APART; row < eyes + (ROWS - 1) * ROWS_APART; row += ROWS_APART) {
            for (int x : new int[] {left, (left + right) / 2, right}) {
                byte[] run = new byte[RUN_BYTES];
                frame.pixels().get((row * frame.width() + x) * Frame.CHANNELS, run);
                runs.add("canary pixels", run);
                runs.add("canary brightness, decoded", decoded.run(x, row, RUN_BYTES));
            }
        }
        decoded.coded(frame);
        for (int row = eyes - ROWS_APART; row < eyes + ROWS_APART; row += ROWS_APART) {
            runs.add("canary brightness, to be coded", decoded.codedRun(left, row, RUN_BYTES));
        }
    }

    private void aligned(Frame frame, Landmarks points) {
        int side = Alignment.ARCFACE_112.sizePx();
        FloatBuffer tensor = floats(TensorFormat.CHANNELS * side * side);
        Warp.toTensor(frame, Alignment.ARCFACE_112.of(points), side, side, embedderFormat, tensor);
        for (int channel = 0; channel < TensorFormat.CHANNELS; channel++) {
            for (int row = 46; row < 62; row += 2) {
                numbers("canary as the embedder sees it", tensor, (channel * side + row) * side + 26);
            }
        }
    }

    /** Across their eyes, in the picture as the detector reads it. */
    private void shrunk(Frame frame, List<LocatedFace> unlisted) {
        for (int width : DETECTOR_WIDTHS) {
            int height = Math.round((float) width * frame.height() / frame.width());
            FloatBuffer tensor = floats(TensorFormat.CHANNELS * width * height);
            Resize.toTensor(frame, width, height, detectorFormat, tensor);
            float scale = (float) width / frame.width();
            for (LocatedFace face : unlisted) {
                int eyes = Math.round(face.landmarks().leftEye().y() * scale);
                int left = Math.round(face.landmarks().leftEye().x() * scale) - 4;
                for (int row = eyes - 1; row <= eyes + 2; row++) {
                    numbers("canary as the detector sees it", tensor, row * width + left);
                }
            }
        }
    }

    /** As they lie there, and each second one, as a convolution with a step of two copies them. */
    private void numbers(String name, FloatBuffer tensor, int at) {
        byte[] run = new byte[RUN_NUMBERS * Float.BYTES];
        FloatBuffer all = ByteBuffer.wrap(run).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        for (int i = 0; i < RUN_NUMBERS; i++) {
            all.put(i, tensor.get(at + i));
        }
        runs.add(name, run);
        byte[] second = new byte[RUN_NUMBERS / 2 * Float.BYTES];
        FloatBuffer half =
                ByteBuffer.wrap(second).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        for (int i = 0; i < RUN_NUMBERS / 2; i++) {
            half.put(i, tensor.get(at + 2 * i));
        }
        runs.add(name + ", each second number", second);
    }

    private static FloatBuffer floats(int count) {
        return ByteBuffer.allocateDirect(count * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    private static TensorFormat format(String model) {
        Properties descriptor = new Properties();
        try (Reader in = Files.newBufferedReader(TestModels.models().resolve(model + ".properties"))) {
            descriptor.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new TensorFormat(
                descriptor.getProperty("input.layout").equals("NCHW"),
                descriptor.getProperty("input.colour").equals("RGB"),
                three(descriptor.getProperty("input.mean")),
                three(descriptor.getProperty("input.std")));
    }

    private static float[] three(String numbers) {
        String[] cells = numbers.split(" *, *");
        float[] three = new float[TensorFormat.CHANNELS];
        for (int i = 0; i < three.length; i++) {
            three[i] = Float.parseFloat(cells[Math.min(i, cells.length - 1)]);
        }
        return three;
    }

    Runs runs() {
        return runs;
    }

    Likenesses templates() {
        return templates;
    }

    int faces() {
        return faces;
    }
}
