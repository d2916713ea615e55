package uk.police.lfr.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.police.lfr.evaluation.identification.Identification;
import uk.police.lfr.evaluation.report.Plot.Spot;
import uk.police.lfr.evaluation.statistics.OperatingPoint;
import uk.police.lfr.evaluation.subgroup.Subgroup;
import uk.police.lfr.evaluation.verification.Verification;

/** A report as a page for the officer who decides on a threshold, and for those who check them. */
public final class ReportPage {
    private static final List<String> SEARCHES =
            List.of("at", "threshold", "false alerts per face (FPIR)", "missed of those listed (FNIR)");

    private final EvaluationReport report;
    private final Page page;

    private ReportPage(EvaluationReport report) {
        this.report = report;
        page = new Page("Evaluation of profile " + report.about().profile() + " on "
                + report.about().set());
    }

    public static String of(EvaluationReport report) {
        ReportPage page = new ReportPage(report);
        page.about();
        page.acquisition();
        page.verification(report.verification());
        if (!report.bySize().isEmpty()) {
            page.identification();
        }
        if (!report.byPictures().isEmpty()) {
            page.pictures();
        }
        if (!report.groupsOfPairs().isEmpty()) {
            page.groups();
        }
        page.method();
        return page.page.end();
    }

    private void about() {
        page.heading("What was measured").table("Set, models and date", List.of("what", "which"), rows(report.about()));
    }

    /** Every kind of report begins with these. */
    public static List<List<String>> rows(About about) {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("set", about.set()),
                List.of(
                        "people and pictures",
                        String.format(Locale.ROOT, "%,d and %,d", about.people(), about.pictures())),
                List.of("measured at", about.at().toString()),
                List.of("LFR version", about.productVersion()),
                List.of("profile", about.profile()),
                List.of("template version", about.templateVersion())));
        about.models().forEach(model -> rows.add(List.of(model.role(), model.id() + ", SHA-256 " + model.sha256())));
        return rows;
    }

    private void acquisition() {
        Acquisition acquisition = report.acquisition();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("no face found (failure to enrol)", Cells.rate(acquisition.failureToEnrol())));
        rows.add(List.of("a watchlist would refuse", Cells.rate(acquisition.refusedByGate())));
        acquisition
                .reasons()
                .forEach((reason, count) -> rows.add(List.of(
                        "of these " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' '), count.toString())));
        page.heading("Pictures")
                .paragraph(
                        "Pictures that a watchlist would refuse are compared all the same: these figures tell what the"
                                + " models can do. A picture without template counts as not recognised.")
                .table("What became of the pictures", List.of("what", "share, 95 % interval, counts"), rows);
    }

    private void verification(Verification found) {
        page.heading("One picture against one other");
        page.paragraph(String.format(
                Locale.ROOT,
                "Accuracy %.4f, standard deviation over %d folds %.4f, each fold judged at the threshold that is best on"
                        + " the others; all pairs together %s. Equal error rate %.4f.",
                found.accuracy().mean(),
                found.accuracy().folds().size(),
                found.accuracy().deviation(),
                Cells.rate(found.toldRight()),
                found.trials().rates().equalErrorRate()));
        page.figure(Plots.det(found), "Errors of one kind against errors of the other, as the threshold moves.");
        page.table(
                "Operating points of the pairs",
                List.of("at", "threshold", "different people who match (FMR)", "one person who does (TAR)"),
                found.points().stream()
                        .map(point -> List.of(
                                point.label(),
                                Cells.score(point.threshold()),
                                Cells.rate(point.falsePositives()),
                                Cells.rate(point.truePositives())))
                        .toList());
        List<List<Spot>> distribution = Plots.distribution(found.trials());
        page.figure(Plots.distribution(distribution), "A score is not a probability.");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < distribution.get(0).size(); i++) {
            rows.add(List.of(
                    String.format(
                            Locale.ROOT, "%.3f", distribution.get(0).get(i).across()),
                    String.format(
                            Locale.ROOT, "%.4f", distribution.get(0).get(i).up()),
                    String.format(
                            Locale.ROOT, "%.4f", distribution.get(1).get(i).up())));
        }
        page.table("Distribution of scores", List.of("middle of the step", "one person", "different people"), rows);
    }

    private void identification() {
        page.heading("One face against a watchlist")
                .figure(
                        Plots.searches("searches", report.bySize(), Plots::size),
                        "One picture a person on the list, one picture searched.");
        report.bySize().forEach(found -> searches(Plots.size(found), found));
        Identification longest = report.bySize().get(report.bySize().size() - 1);
        page.heading("The threshold rule")
                .paragraph("The profile sets a threshold for a list and a wanted false positive identification rate."
                        + " Here is what came of it on the longest list, " + longest.size() + " people.")
                .figure(Plots.rule(longest), "Wanted and measured.")
                .table("The rule, the preset and the floor", SEARCHES, rows(longest.ruled()));
    }

    private void searches(String name, Identification found) {
        List<OperatingPoint> points = new ArrayList<>(found.wanted());
        points.addAll(found.ruled());
        page.table(
                name + ", list of " + found.size() + ": best candidate right " + Cells.rate(found.rankOne()),
                SEARCHES,
                rows(points));
    }

    private void pictures() {
        page.heading("Several pictures")
                .paragraph(
                        "The same people, enrolled from one picture or from the mean of three, searched by one picture"
                                + " or by the mean of three, as a deployment takes a track's best shots.")
                .figure(Plots.searches("pictures", report.byPictures(), Plots::pictures), "One and several pictures.");
        report.byPictures().forEach(found -> searches(Plots.pictures(found), found));
    }

    private static List<List<String>> rows(List<OperatingPoint> points) {
        return points.stream()
                .map(point -> List.of(
                        point.label(),
                        Cells.score(point.threshold()),
                        Cells.rate(point.falsePositives()),
                        Cells.rate(point.falseNegatives())))
                .toList();
    }

    private void groups() {
        page.heading("Groups")
                .paragraph("At the profile's preset. Different people are compared within their group. Groups of fewer"
                        + " than " + Subgroup.FEWEST_PEOPLE + " people or " + Subgroup.FEWEST_TRIALS
                        + " trials of either kind are not shown.");
        groups("Pairs by group", report.groupsOfPairs());
        groups("Searches by group", report.groupsOfSearches());
    }

    private void groups(String caption, List<Subgroup> groups) {
        page.table(
                caption,
                List.of("group", "people", "false positives", "false negatives"),
                groups.stream()
                        .map(group -> group.point()
                                .map(point -> List.of(
                                        group.group(),
                                        String.valueOf(group.people()),
                                        Cells.rate(point.falsePositives()),
                                        Cells.rate(point.falseNegatives())))
                                .orElse(List.of(group.group(), "too few to be shown", "", "")))
                        .toList());
    }

    private void method() {
        page.heading("How it was measured")
                .paragraph(
                        "Terms are those of ISO/IEC 19795-1. Intervals are of 95 % and cover both Clopper and Pearson's"
                                + " exact interval and a bootstrap over people (1,000 draws, percentiles), since comparisons that"
                                + " share a person are not independent. A search finds a person when their entry is among the"
                                + " three that a deployment would report, at or above the threshold. Thresholds for an FMR or FPIR"
                                + " were found on the same comparisons; those of the rule, the preset and the floor were set"
                                + " before. A set of photographs is no street: these figures say what the models can do, not what"
                                + " a deployment will do.");
    }
}
