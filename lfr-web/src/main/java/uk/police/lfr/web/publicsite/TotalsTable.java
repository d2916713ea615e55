package uk.police.lfr.web.publicsite;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.transparency.contract.PublicTotals;

/** Published figures added up, in one language: a line for each figure, a column for all years and for each year. */
public class TotalsTable {

    private final List<PublicTotals> totals;
    private final PublicWords words;

    TotalsTable(List<PublicTotals> totals, PublicWords words) {
        this.totals = totals;
        this.words = words;
    }

    /** All years first, then each, newest first. */
    public List<String> getYears() {
        return totals.stream()
                .map(some -> some.year() == null
                        ? words.text("statistics.years")
                        : some.year().toString())
                .toList();
    }

    public List<YearsTable.Line> getSums() {
        List<YearsTable.Line> lines = new ArrayList<>();
        lines.add(new YearsTable.Line(
                words.text("statistics.deployments"),
                totals.stream().map(some -> words.number(some.deployments())).toList()));
        totals.get(0).sums().keySet().forEach(column -> lines.add(line("statistics.sum." + column, column)));
        return lines;
    }

    private YearsTable.Line line(String label, String column) {
        return new YearsTable.Line(
                words.text(label),
                totals.stream().map(some -> words.sum(some.sums().get(column))).toList());
    }

    /** Rates over all deployments of the time, each with its counts and its interval. */
    public List<YearsTable.Line> getShares() {
        return totals.get(0).shares().keySet().stream()
                .map(rate -> new YearsTable.Line(
                        words.text("statistics.share." + rate),
                        totals.stream()
                                .map(some -> words.share(some.shares().get(rate)))
                                .toList()))
                .toList();
    }
}
