package uk.police.lfr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.Stills;

/**
 * Verification accuracy on labelled pairs in LFW's form: {@code pairs.txt} and {@code images/Name/Name_0001.jpg}. Each
 * fold is judged at the threshold that is best on the others.
 */
final class FaceAccuracy {
    private final FaceEngine engine;
    private final Path folder;
    private final Map<String, FaceTemplate> templates = new HashMap<>();
    private int withoutFace;

    FaceAccuracy(FaceEngine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    /** One pair's similarity; NaN where a picture shows no face. */
    record Pair(int fold, boolean same, double score) {}

    Map<String, Object> measure() throws IOException {
        List<Pair> pairs = pairs();
        int folds = pairs.stream().mapToInt(Pair::fold).max().orElse(0) + 1;
        double right = 0;
        for (int fold = 0; fold < folds; fold++) {
            int tested = fold;
            double threshold =
                    best(pairs.stream().filter(pair -> pair.fold != tested).toList());
            right += pairs.stream()
                    .filter(pair -> pair.fold == tested && pair.same == (pair.score >= threshold))
                    .count();
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pairs", pairs.size());
        figures.put("accuracy", right / pairs.size());
        figures.put("tarAtFar1e-2", trueAcceptRate(pairs, 0.01));
        figures.put("tarAtFar1e-3", trueAcceptRate(pairs, 0.001));
        figures.put("withoutFace", withoutFace);
        figures.put(
                "genuineMean",
                pairs.stream()
                        .filter(Pair::same)
                        .mapToDouble(Pair::score)
                        .average()
                        .orElse(0));
        figures.put(
                "impostorMean",
                pairs.stream()
                        .filter(p -> !p.same)
                        .mapToDouble(Pair::score)
                        .average()
                        .orElse(0));
        templates.values().forEach(FaceTemplate::close);
        return figures;
    }

    private List<Pair> pairs() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("pairs.txt"));
        int perFold = 2 * Integer.parseInt(lines.get(0).trim().split("\\s+")[1]);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] parts = lines.get(i).trim().split("\\s+");
            boolean same = parts.length == 3;
            FaceTemplate one = template(parts[0], parts[1]);
            FaceTemplate other = same ? template(parts[0], parts[2]) : template(parts[2], parts[3]);
            double score = one == null || other == null ? -1 : one.similarity(other);
            pairs.add(new Pair((i - 1) / perFold, same, score));
        }
        return pairs;
    }

    private FaceTemplate template(String name, String number) {
        String file = name + "_" + "0".repeat(4 - number.length()) + number + ".jpg";
        return templates.computeIfAbsent(file, key -> {
            try (Frame picture =
                    Stills.read(folder.resolve("images").resolve(name).resolve(file))) {
                return engine.faces(picture).stream()
                        .min((a, b) -> Double.compare(offCentre(a, picture), offCentre(b, picture)))
                        .map(face -> engine.embedder().embed(picture, face.landmarks()))
                        .orElseGet(() -> {
                            withoutFace++;
                            return null;
                        });
            }
        });
    }

    private static double offCentre(LocatedFace face, Frame picture) {
        return Math.hypot(
                (face.box().left() + face.box().right() - picture.width()) / 2,
                (face.box().top() + face.box().bottom() - picture.height()) / 2);
    }

    private static double best(List<Pair> pairs) {
        double best = 0;
        long most = -1;
        for (double threshold = 0; threshold < 1; threshold += 0.005) {
            double t = threshold;
            long right = pairs.stream()
                    .filter(pair -> pair.same == (pair.score >= t))
                    .count();
            if (right > most) {
                most = right;
                best = threshold;
            }
        }
        return best;
    }

    private static double trueAcceptRate(List<Pair> pairs, double farLimit) {
        double[] impostors = pairs.stream()
                .filter(p -> !p.same)
                .mapToDouble(Pair::score)
                .sorted()
                .toArray();
        double threshold = impostors[(int) Math.ceil(impostors.length * (1 - farLimit)) - 1];
        List<Pair> genuine = pairs.stream().filter(Pair::same).toList();
        return (double) genuine.stream().filter(p -> p.score > threshold).count() / genuine.size();
    }
}
