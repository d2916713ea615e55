package uk.police.lfr.evaluation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.police.lfr.evaluation.identification.Identification;
import uk.police.lfr.evaluation.report.About;
import uk.police.lfr.evaluation.report.Acquisition;
import uk.police.lfr.evaluation.report.EvaluationReport;
import uk.police.lfr.evaluation.set.Embedding;
import uk.police.lfr.evaluation.set.GroupLabels;
import uk.police.lfr.evaluation.set.LabelledPair;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.evaluation.set.PairsFile;
import uk.police.lfr.evaluation.set.Subjects;
import uk.police.lfr.evaluation.set.Templates;
import uk.police.lfr.evaluation.subgroup.Subgroup;
import uk.police.lfr.evaluation.verification.Verification;
import uk.police.lfr.vision.FaceEngine;

/**
 * One evaluation, from a set to its report. What is wrong with the set is found when this is made, before the first
 * picture is looked at.
 */
public final class Evaluation {
    private final LabelledSet set;
    private final List<LabelledPair> pairs;
    private final GroupLabels labels;
    private final Clock clock;

    /** @throws uk.police.lfr.evaluation.set.BadInput pairs or labels do not fit the set */
    public Evaluation(LabelledSet set, Clock clock) {
        this.set = set;
        this.clock = clock;
        pairs = PairsFile.of(set);
        labels = GroupLabels.of(set);
    }

    /**
     * Measures.
     *
     * @param engine stays the caller's
     * @param productVersion as the report shall name it
     * @param progress hears of each picture done, from several threads
     * @throws uk.police.lfr.evaluation.set.BadInput a picture cannot be read
     */
    public EvaluationReport measure(FaceEngine engine, String productVersion, Runnable progress) {
        Subjects subjects = new Subjects(set);
        try (Templates templates = Embedding.of(engine, set.pictures(), clock, progress)) {
            Verification verification = Verification.of(pairs, templates, subjects, engine);
            List<Identification> bySize = Identification.bySize(set, templates, subjects, engine);
            List<Identification> byPictures = Identification.byPictures(set, templates, subjects, engine);
            double preset = engine.thresholdDefault();
            return new EvaluationReport(
                    About.of(
                            productVersion,
                            clock.instant().truncatedTo(ChronoUnit.SECONDS),
                            engine,
                            set.name(),
                            set.people().size(),
                            set.pictures().size()),
                    Acquisition.of(templates),
                    verification,
                    bySize,
                    byPictures,
                    groups(verification, preset, subjects),
                    groups(bySize, preset, subjects));
        }
    }

    private List<Subgroup> groups(Verification verification, double threshold, Subjects subjects) {
        return Subgroup.of(verification.trials(), threshold, set, labels, subjects);
    }

    private List<Subgroup> groups(List<Identification> bySize, double threshold, Subjects subjects) {
        return bySize.isEmpty()
                ? List.of()
                : Subgroup.of(bySize.get(bySize.size() - 1).trials(), threshold, set, labels, subjects);
    }
}
