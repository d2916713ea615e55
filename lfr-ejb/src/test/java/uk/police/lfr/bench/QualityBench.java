package uk.police.lfr.bench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.Stills;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;
import uk.police.lfr.vision.quality.FaceQuality;
import uk.police.lfr.vision.quality.QualityGate;
import uk.police.lfr.vision.quality.QualitySettings;

/**
 * What light and covers do to the gate's figures and to recognition: two pictures each of people of a labelled set, the
 * second one spoiled step by step; then what the vote of a round's shots does ({@link VoteBench}). Arguments: folder of the models, folder of the set (LFW's form), number of people.
 */
public final class QualityBench {
    private final FaceEngine engine;
    private final QualityGate gate;
    private final Figures figures;

    private QualityBench(FaceEngine engine, Figures figures) {
        this.engine = engine;
        this.figures = figures;
        gate = new QualityGate(QualitySettings.forProbes(engine.probeMinFacePx()));
    }

    /** A person's two pictures; of the second the face as it is, so that a spoiled one is cut at the same place. */
    private record Pair(FaceTemplate first, BufferedImage second, LocatedFace face) {}

    public static void main(String[] args) throws IOException {
        try (FaceEngine engine = OnnxFaceEngine.open(Path.of(args[0]), "clean")) {
            Figures figures = new Figures(System.out);
            figures.print("machine", Machine.facts());
            QualityBench bench = new QualityBench(engine, figures);
            List<Pair> pairs = bench.pairs(Path.of(args[1]).resolve("images"), Integer.parseInt(args[2]));
            bench.run(pairs);
            new VoteBench(engine, figures).run(Path.of(args[1]).resolve("images"));
        }
    }

    private List<Pair> pairs(Path images, int people) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (Stream<Path> folders = Files.list(images)) {
            for (Path folder : folders.sorted().toList()) {
                if (pairs.size() == people) {
                    break;
                }
                List<Path> pictures;
                try (Stream<Path> files = Files.list(folder)) {
                    pictures = files.sorted().toList();
                }
                if (pictures.size() >= 2) {
                    pair(pictures.get(0), pictures.get(1)).ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    private Optional<Pair> pair(Path one, Path other) throws IOException {
        BufferedImage second = ImageIO.read(other.toFile());
        try (Frame first = Stills.read(one);
                Frame spoiled = Stills.frameOf(second)) {
            Optional<LocatedFace> known = widest(first);
            Optional<LocatedFace> face = widest(spoiled);
            return known.isEmpty() || face.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Pair(engine.embedder().embed(first, known.get().landmarks()), second, face.get()));
        }
    }

    private Optional<LocatedFace> widest(Frame frame) {
        return engine.faces(frame).stream().findFirst();
    }

    private void run(List<Pair> pairs) {
        measure("as it is", pairs, (picture, face) -> {});
        for (double gain : new double[] {0.5, 0.25, 0.12, 0.08, 0.05, 0.03}) {
            measure("light x " + gain, pairs, (picture, face) -> Spoiled.each(picture, (x, y, c) -> (int) (c * gain)));
        }
        for (double gain : new double[] {1.5, 2, 3, 4, 6}) {
            measure("light x " + gain, pairs, (picture, face) -> Spoiled.each(picture, (x, y, c) -> (int) (c * gain)));
        }
        for (double gain : new double[] {0.5, 0.25, 0.12, 0.06}) {
            measure("one side x " + gain, pairs, (picture, face) -> Spoiled.shade(picture, face.landmarks(), gain));
        }
        Color[] covers = {new Color(25, 25, 28), new Color(130, 170, 200), new Color(190, 145, 120)};
        String[] names = {"black", "blue", "skin"};
        for (int i = 0; i < covers.length; i++) {
            Color cover = covers[i];
            measure("eyes " + names[i], pairs, (picture, face) -> Spoiled.band(picture, face.landmarks(), true, cover));
            measure(
                    "mouth " + names[i],
                    pairs,
                    (picture, face) -> Spoiled.band(picture, face.landmarks(), false, cover));
            measure("one eye " + names[i], pairs, (picture, face) -> Spoiled.hand(picture, face.landmarks(), cover));
        }
        for (double size : new double[] {0.5, 0.35}) {
            sized("width x " + size, pairs, size);
        }
        cost(pairs);
    }

    private interface Spoil {
        void now(BufferedImage picture, LocatedFace face);
    }

    private void measure(String what, List<Pair> pairs, Spoil spoil) {
        take(what, pairs, pair -> {
            BufferedImage copy = Spoiled.copy(pair.second(), 1);
            spoil.now(copy, pair.face());
            return copy;
        });
    }

    private void sized(String what, List<Pair> pairs, double size) {
        take(what, pairs, pair -> Spoiled.copy(pair.second(), size));
    }

    private void take(String what, List<Pair> pairs, java.util.function.Function<Pair, BufferedImage> spoiled) {
        List<FaceQuality> qualities = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        Map<String, Integer> labels = new java.util.TreeMap<>();
        int found = 0;
        for (Pair pair : pairs) {
            try (Frame frame = Stills.frameOf(spoiled.apply(pair))) {
                Optional<LocatedFace> face = widest(frame);
                if (face.isEmpty()) {
                    continue;
                }
                FaceQuality quality = gate.judge(frame, face.get());
                qualities.add(quality);
                quality.labels().forEach(label -> labels.merge(label.name(), 1, Integer::sum));
                try (FaceTemplate probe =
                        engine.embedder().embed(frame, face.get().landmarks())) {
                    double score = probe.similarity(pair.first());
                    scores.add(score);
                    found += score >= engine.thresholdDefault() ? 1 : 0;
                }
            }
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("spoiled", what);
        line.put("pairs", pairs.size());
        line.put("detected", qualities.size());
        line.put("found", found);
        line.put(
                "mean",
                scores.stream().mapToDouble(Double::doubleValue).average().orElse(0));
        put(line, "width", qualities, FaceQuality::faceWidthPx);
        put(line, "sharpness", qualities, FaceQuality::sharpness);
        put(line, "brightest", qualities, quality -> quality.light().brightest());
        put(
                line,
                "range",
                qualities,
                quality -> quality.light().brightest() - quality.light().darkest());
        put(line, "burnt", qualities, quality -> quality.light().burnt());
        put(line, "uneven", qualities, quality -> quality.light().uneven());
        put(line, "eyes", qualities, quality -> quality.cover().eyes());
        put(line, "mouth", qualities, quality -> quality.cover().mouth());
        line.put("labels", labels.toString());
        figures.print("quality", line);
    }

    private static void put(
            Map<String, Object> line, String name, List<FaceQuality> all, ToDoubleFunction<FaceQuality> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        if (sorted.length > 0) {
            line.put(
                    name,
                    String.format(
                            java.util.Locale.ROOT,
                            "%.3f %.3f %.3f %.3f %.3f",
                            sorted[sorted.length / 100],
                            sorted[sorted.length / 20],
                            sorted[sorted.length / 2],
                            sorted[sorted.length * 19 / 20],
                            sorted[sorted.length * 99 / 100]));
        }
    }

    private void cost(List<Pair> pairs) {
        List<Frame> frames = pairs.stream()
                .limit(50)
                .map(pair -> Stills.frameOf(pair.second()))
                .toList();
        long judged = 0;
        long began = 0;
        for (int round = 0; round < 60; round++) {
            if (round == 20) {
                began = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                judged = 0;
            }
            for (int i = 0; i < frames.size(); i++) {
                gate.judge(frames.get(i), pairs.get(i).face());
                judged++;
            }
        }
        double millis =
                (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e6;
        figures.print("quality-cost", Map.of("gate_ms_per_face", millis / judged));
        frames.forEach(Frame::close);
    }
}
