package uk.police.lfr.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.police.lfr.evaluation.identification.Identification;
import uk.police.lfr.evaluation.statistics.OperatingPoint;
import uk.police.lfr.evaluation.statistics.Rate;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.evaluation.subgroup.Subgroup;
import uk.police.lfr.evaluation.verification.Verification;

/** A report as lines, one figure each: name, value, and after it interval, counts and threshold. */
public final class Lines {
    private final List<String> lines = new ArrayList<>();

    private Lines() {}

    public static List<String> of(EvaluationReport report) {
        Lines lines = new Lines();
        lines.about(report.about());
        lines.acquisition(report.acquisition());
        lines.verification(report.verification());
        report.bySize().forEach(found -> lines.identification("identification", found));
        report.byPictures().forEach(found -> lines.identification("several", found));
        report.groupsOfPairs().forEach(group -> lines.group("pairs", group, "fmr", "fnmr"));
        report.groupsOfSearches().forEach(group -> lines.group("searches", group, "fpir", "fnir"));
        return lines.lines;
    }

    private void about(About about) {
        add("set %s, %,d people, %,d pictures", about.set(), about.people(), about.pictures());
        add("profile %s, templates %s", about.profile(), about.templateVersion());
    }

    private void acquisition(Acquisition acquisition) {
        add("failureToEnrol %s", share(acquisition.failureToEnrol()));
        add("refusedByGate %s %s", share(acquisition.refusedByGate()), acquisition.reasons());
    }

    private void verification(Verification verification) {
        add(
                "accuracy %.4f +- %.4f %s, %d folds",
                verification.accuracy().mean(),
                verification.accuracy().deviation(),
                interval(verification.toldRight()),
                verification.accuracy().folds().size());
        add("equalErrorRate %.4f", verification.trials().rates().equalErrorRate());
        for (OperatingPoint point : verification.points()) {
            add(
                    "verification at %s: threshold %.4f, fmr %s, tar %s",
                    point.label(), point.threshold(), rate(point.falsePositives()), rate(point.truePositives()));
        }
    }

    private void identification(String kind, Identification found) {
        String trial = String.format(
                Locale.ROOT,
                "%s N=%d enrol=%d probe=%d",
                kind,
                found.size(),
                found.enrolPictures(),
                found.probePictures());
        add("%s: rankOne %s", trial, share(found.rankOne()));
        found.wanted().forEach(point -> search(trial, point));
        found.ruled().forEach(point -> search(trial, point));
    }

    private void search(String trial, OperatingPoint point) {
        add(
                "%s at %s: threshold %.4f, fpir %s, fnir %s, tpir %.4f",
                trial,
                point.label(),
                point.threshold(),
                rate(point.falsePositives()),
                rate(point.falseNegatives()),
                point.truePositives().value());
    }

    private void group(String trials, Subgroup group, String positives, String negatives) {
        group.point()
                .ifPresentOrElse(
                        point -> add(
                                "group %s, %s of %d people: threshold %.4f, %s %s, %s %s",
                                group.group(),
                                trials,
                                group.people(),
                                point.threshold(),
                                positives,
                                rate(point.falsePositives()),
                                negatives,
                                rate(point.falseNegatives())),
                        () -> add("group %s, %s: too few to be shown", group.group(), trials));
    }

    private static String share(Share share) {
        return rate(new Rate(share, share.interval()));
    }

    private static String rate(Rate rate) {
        return String.format(
                Locale.ROOT,
                "%.4f %s %,d of %,d",
                rate.value(),
                interval(rate),
                rate.share().count(),
                rate.share().of());
    }

    private static String interval(Rate rate) {
        return String.format(
                Locale.ROOT,
                "[%.4f, %.4f]",
                rate.interval().low(),
                rate.interval().high());
    }

    private void add(String line, Object... values) {
        lines.add(String.format(Locale.ROOT, line, values));
    }
}
