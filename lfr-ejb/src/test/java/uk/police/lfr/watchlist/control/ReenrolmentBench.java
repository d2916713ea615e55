package uk.police.lfr.watchlist.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.bench.Machine;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.watchlist.entity.EnrolledPicture;

/**
 * What a re-enrolment loses by taking the picture that is kept instead of the file that was handed in: pictures that the
 * models refuse then and did not before, and how like the two templates are. Arguments: a folder of folders by person, of
 * each of which the first picture is taken, and how many; {@code lfr.models.dir} names the models.
 */
public final class ReenrolmentBench {
    private final Figures figures = new Figures(System.out);
    private final List<Path> pictures;

    private ReenrolmentBench(List<Path> pictures) {
        this.pictures = pictures;
    }

    public static void main(String[] arguments) throws IOException {
        ReenrolmentBench bench =
                new ReenrolmentBench(firstOfEach(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
        bench.figures.print("machine", Machine.facts());
        bench.run(TestModels.clean());
        bench.run(TestModels.accurate());
        System.exit(0);
    }

    private static List<Path> firstOfEach(Path people, int atMost) throws IOException {
        List<Path> pictures = new ArrayList<>();
        try (Stream<Path> folders = Files.list(people)) {
            for (Path folder : folders.sorted().limit(atMost).toList()) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.sorted().findFirst().ifPresent(pictures::add);
                }
            }
        }
        return pictures;
    }

    private void run(FaceEngine engine) throws IOException {
        List<Float> likeness = new ArrayList<>();
        int refusedAtFirst = 0;
        int refusedThen = 0;
        long nanos = 0;
        try (PictureEnrolment enrolment = new PictureEnrolment(engine, Clock.systemUTC())) {
            for (Path file : pictures) {
                try (EnrolledPicture first = enrolment.enrol(Files.readAllBytes(file))) {
                    long start = System.nanoTime();
                    try (EnrolledPicture again = enrolment.enrol(first.picture())) {
                        likeness.add(likeness(engine, first, again));
                    } catch (LineRefused lost) {
                        refusedThen++;
                    }
                    nanos += System.nanoTime() - start;
                } catch (LineRefused unusable) {
                    refusedAtFirst++;
                }
            }
        }
        print(engine, likeness, refusedAtFirst, refusedThen, nanos);
    }

    private static float likeness(FaceEngine engine, EnrolledPicture one, EnrolledPicture other) {
        try (FaceTemplate first = TemplateBytes.restore(engine.templateVersion(), one.template());
                FaceTemplate again = TemplateBytes.restore(engine.templateVersion(), other.template())) {
            return first.similarity(again);
        }
    }

    private void print(FaceEngine engine, List<Float> likeness, int refusedAtFirst, int refusedThen, long nanos) {
        likeness.sort(null);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("profile", engine.profile());
        values.put("pictures", pictures.size());
        values.put("refusedAtFirst", refusedAtFirst);
        values.put("refusedThen", refusedThen);
        values.put("similarityLeast", likeness.get(0));
        values.put("similarityP1", likeness.get(likeness.size() / 100));
        values.put("similarityMedian", likeness.get(likeness.size() / 2));
        values.put("picturesPerSecondOfOneThread", Math.round((likeness.size() + refusedThen) * 1e9 / nanos));
        figures.print("reenrolment", values);
    }
}
