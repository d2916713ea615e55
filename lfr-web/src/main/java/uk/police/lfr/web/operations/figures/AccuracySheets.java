package uk.police.lfr.web.operations.figures;

import static uk.police.lfr.web.operations.figures.FigureTable.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import uk.police.lfr.alert.contract.AccuracyOverview;
import uk.police.lfr.alert.contract.DeploymentAccuracy;
import uk.police.lfr.alert.contract.GroupAccuracy;
import uk.police.lfr.alert.contract.GroupAlarm;
import uk.police.lfr.web.StaffText;

/** The tables of how right deployments were, and for whom. */
final class AccuracySheets {
    private AccuracySheets() {}

    static List<FigureTable> of(AccuracyOverview figures) {
        List<FigureTable> tables = new ArrayList<>();
        tables.add(falseAlerts(figures));
        tables.add(found(figures.deployments()));
        Map<String, List<GroupAccuracy>> dimensions = new LinkedHashMap<>();
        figures.groups().forEach(group -> dimensions
                .computeIfAbsent(dimension(group), any -> new ArrayList<>())
                .add(group));
        dimensions.forEach((dimension, groups) -> tables.add(groups(dimension, groups)));
        return tables;
    }

    private static String dimension(GroupAccuracy group) {
        String name = group.group().getDeclaringClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static FigureTable falseAlerts(AccuracyOverview figures) {
        List<DeploymentAccuracy> all = figures.deployments();
        return new FigureTable(
                "yearFalseAlerts",
                columns("falseAlerts"),
                rows(all, DeploymentAccuracy::falseAlerts),
                Rates.plot(
                        references(all),
                        all.stream().map(DeploymentAccuracy::falseAlerts).toList(),
                        figures.amber(),
                        figures.red()));
    }

    private static FigureTable found(List<DeploymentAccuracy> all) {
        return new FigureTable(
                "yearFound",
                columns("found"),
                rows(all, DeploymentAccuracy::found),
                Rates.shares(
                        references(all),
                        StaffText.of("figures.found.percent"),
                        all.stream().map(DeploymentAccuracy::found).toList()));
    }

    private static List<String> columns(String rate) {
        return List.of("deployment", "title", "began", "threshold", rate);
    }

    /** A deployment each, with what was measured of it. */
    private static List<List<Object>> rows(List<DeploymentAccuracy> all, Function<DeploymentAccuracy, ?> rate) {
        return all.stream()
                .map(one -> row(
                        one.reference(),
                        FigureText.words(one.title()),
                        one.startedAt(),
                        one.threshold(),
                        rate.apply(one)))
                .toList();
    }

    private static List<String> references(List<DeploymentAccuracy> all) {
        return all.stream().map(DeploymentAccuracy::reference).toList();
    }

    private static FigureTable groups(String dimension, List<GroupAccuracy> groups) {
        return new FigureTable(
                dimension,
                List.of("group", "wrong", "marked"),
                groups.stream()
                        .map(group -> row(
                                name(dimension, group),
                                group.wrong() == null ? StaffText.of("accuracy.group.few") : group.wrong(),
                                group.alarm() == GroupAlarm.NONE ? "" : StaffText.of("groupAlarm." + group.alarm())))
                        .toList(),
                Rates.shares(
                        groups.stream().map(group -> name(dimension, group)).toList(),
                        StaffText.of("figures.wrong.percent"),
                        groups.stream().map(GroupAccuracy::wrong).toList()));
    }

    private static String name(String dimension, GroupAccuracy group) {
        return StaffText.of(dimension + "." + group.group());
    }
}
