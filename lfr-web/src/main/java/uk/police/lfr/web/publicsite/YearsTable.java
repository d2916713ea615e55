package uk.police.lfr.web.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import uk.police.lfr.transparency.contract.YearFigures;

/** What became of all applications as a table: a line for each figure, a column for each year, newest first. */
public class YearsTable {

    /** One figure over the years. */
    public record Line(String label, List<String> values) {}

    private final List<YearFigures> years;
    private final PublicWords words;
    private final List<Line> lines = new ArrayList<>();

    YearsTable(List<YearFigures> years, PublicWords words) {
        this.years = years;
        this.words = words;
        line("years.tookPlace", YearFigures::tookPlace);
        line("years.refused", YearFigures::refused);
        line("years.lapsed", YearFigures::lapsed);
        line("years.cancelled", YearFigures::cancelled);
        line("years.expired", YearFigures::expired);
        line("years.aborted", YearFigures::aborted);
        line("years.returned", YearFigures::returned);
        line("years.urgent", YearFigures::urgent);
        line("years.noticeWithheld", YearFigures::noticeWithheld);
        line("years.emergencyAccess", YearFigures::emergencyAccess);
        line("years.heldItems", YearFigures::heldItems);
    }

    private void line(String label, ToIntFunction<YearFigures> figure) {
        lines.add(new Line(
                words.text(label),
                years.stream()
                        .map(year -> words.number(figure.applyAsInt(year)))
                        .toList()));
    }

    /** Newest first; empty while there is nothing to count. */
    public List<String> getYears() {
        return years.stream().map(year -> Integer.toString(year.year())).toList();
    }

    public List<Line> getLines() {
        return lines;
    }
}
