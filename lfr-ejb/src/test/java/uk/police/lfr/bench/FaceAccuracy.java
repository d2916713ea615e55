package uk.police.lfr.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.police.lfr.evaluation.Evaluation;
import uk.police.lfr.evaluation.report.EvaluationReport;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.evaluation.statistics.OperatingPoint;
import uk.police.lfr.vision.FaceEngine;

/** The evaluation's figures of pairs as lines of the bench. */
final class FaceAccuracy {
    private final FaceEngine engine;
    private final Path folder;

    FaceAccuracy(FaceEngine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    Map<String, Object> measure() {
        EvaluationReport report =
                new Evaluation(LabelledSet.read(folder), Clock.systemUTC()).measure(engine, "bench", () -> {});
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("accuracy", report.verification().accuracy().mean());
        figures.put("failureToEnrol", report.acquisition().failureToEnrol().rate());
        for (OperatingPoint point : report.verification().points()) {
            figures.put("tar at " + point.label(), point.truePositives().value());
        }
        return figures;
    }
}
