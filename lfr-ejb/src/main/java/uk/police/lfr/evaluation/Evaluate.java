package uk.police.lfr.evaluation;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.evaluation.film.FilmEvaluation;
import uk.police.lfr.evaluation.film.FilmSet;
import uk.police.lfr.evaluation.report.About;
import uk.police.lfr.evaluation.report.EvaluationReport;
import uk.police.lfr.evaluation.report.FilmReport;
import uk.police.lfr.evaluation.report.Lines;
import uk.police.lfr.evaluation.report.ReportFolder;
import uk.police.lfr.evaluation.report.ReportJson;
import uk.police.lfr.evaluation.report.ReportPage;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;

/**
 * {@code mvn -Pevaluate -Dset=DIR}: measures a profile on labelled pictures, or on a film with its truth, prints one line a figure, and writes
 * {@code report.json} and {@code report.html}. docs/developers/evaluation.md says how to read them.
 *
 * <p>Exit code 0: measured; 2: called wrongly, or something is wrong with the set, and nothing was written.
 */
public final class Evaluate {
    private Evaluate() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, Clock.systemUTC()));
    }

    /** @return the exit code */
    static int run(String[] arguments, PrintStream out, Clock clock) {
        try {
            Options options = new Options(arguments);
            boolean film = FilmSet.isOne(options.path("set"));
            List<String> lines = film ? film(options, out, clock) : pictures(options, out, clock);
            lines.forEach(out::println);
            out.println("written " + options.path("out").resolve("report.html"));
            return 0;
        } catch (VisionException wrong) {
            out.println("Not measured: " + wrong.getMessage());
            return 2;
        }
    }

    private static List<String> pictures(Options options, PrintStream out, Clock clock) {
        LabelledSet set = LabelledSet.read(options.path("set"));
        Evaluation evaluation = new Evaluation(set, clock);
        try (FaceEngine engine = OnnxFaceEngine.open(options.path("models"), options.text("profile"))) {
            ReportFolder folder = new ReportFolder(options.path("out"));
            Progress progress = new Progress(out, set.pictures().size());
            EvaluationReport report = evaluation.measure(engine, options.text("version"), progress);
            Map<String, String> files = new TreeMap<>(ReportFolder.lookAt(report.acquisition().failed().stream()
                    .map(picture -> "no face found: " + picture)
                    .toList()));
            files.put("report.json", ReportJson.of(report));
            files.put("report.html", ReportPage.of(report));
            folder.write(files);
            return Lines.of(report);
        }
    }

    private static List<String> film(Options options, PrintStream out, Clock clock) {
        FilmSet set = FilmSet.read(options.path("set"));
        try (FaceEngine engine = OnnxFaceEngine.open(options.path("models"), options.text("profile"))) {
            ReportFolder folder = new ReportFolder(options.path("out"));
            About about = About.of(
                    options.text("version"),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    engine,
                    set.name(),
                    set.list().people().size(),
                    set.list().pictures().size());
            FilmReport report = new FilmReport(about, FilmEvaluation.of(set, engine, clock, out::println));
            folder.write(Map.of("report.json", report.json(), "report.html", report.page()));
            return report.lines();
        }
    }
}
