package uk.police.lfr.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.evaluation.calibration.Calibration;
import uk.police.lfr.evaluation.calibration.DescriptorLines;
import uk.police.lfr.evaluation.report.About;
import uk.police.lfr.evaluation.report.Acquisition;
import uk.police.lfr.evaluation.report.CalibrationReport;
import uk.police.lfr.evaluation.report.ReportFolder;
import uk.police.lfr.evaluation.set.BadInput;
import uk.police.lfr.evaluation.set.Embedding;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.evaluation.set.Templates;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;

/**
 * {@code mvn -Pcalibrate -Dset=DIR}: measures the false match rates of a profile on a force's own pictures, one folder a
 * person, and writes {@code calibration.json}, {@code calibration.html} and the embedder's descriptor with the measured
 * numbers.
 *
 * <p>Exit code 0: measured; 2: called wrongly, or something is wrong with the set, and nothing was written.
 */
public final class Calibrate {
    private Calibrate() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, Clock.systemUTC()));
    }

    /** @return the exit code */
    static int run(String[] arguments, PrintStream out, Clock clock) {
        try {
            Options options = new Options(arguments);
            LabelledSet set = LabelledSet.read(options.path("set"));
            if (set.people().size() < 2) {
                throw new BadInput("Nobody to compare with: " + options.path("set") + " holds one person");
            }
            try (FaceEngine engine = OnnxFaceEngine.open(options.path("models"), options.text("profile"))) {
                ReportFolder folder = new ReportFolder(options.path("out"));
                CalibrationReport report = measure(set, engine, options.text("version"), out, clock);
                folder.write(files(report, engine, options.path("models")));
                report.lines().forEach(out::println);
                out.println("names of pictures to look at are in look-at.txt, and in no other file");
                out.println("written " + options.path("out").resolve("calibration.html"));
                return 0;
            }
        } catch (VisionException wrong) {
            out.println("Not measured: " + wrong.getMessage());
            return 2;
        }
    }

    private static CalibrationReport measure(
            LabelledSet set, FaceEngine engine, String version, PrintStream out, Clock clock) {
        Progress progress = new Progress(out, set.pictures().size());
        try (Templates templates = Embedding.of(engine, set.pictures(), clock, progress)) {
            About about = About.of(
                    version,
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    engine,
                    set.name(),
                    set.people().size(),
                    set.pictures().size());
            return new CalibrationReport(about, Acquisition.of(templates), Calibration.of(set, templates));
        }
    }

    private static Map<String, String> files(CalibrationReport report, FaceEngine engine, Path models) {
        Map<String, String> files = new TreeMap<>(ReportFolder.lookAt(report.toLookAt()));
        files.put("calibration.json", report.json());
        files.put("calibration.html", report.page());
        if (report.calibration().rule().isPresent()) {
            String name = embedder(engine) + ".properties";
            try {
                files.put(
                        name,
                        DescriptorLines.of(
                                Files.readAllLines(models.resolve(name)), report.calibration(), report.about()));
            } catch (IOException e) {
                throw new BadInput(
                        "The embedder's descriptor should be " + models.resolve(name) + ", as its id says", e);
            }
        }
        return files;
    }

    private static String embedder(FaceEngine engine) {
        return engine.models().stream()
                .filter(model -> model.role().equals("embedder"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
