package uk.police.lfr.web.operations.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.web.CsvRow;
import uk.police.lfr.web.StaffText;

/**
 * Figures as a table, with a plot of the same where one helps.
 *
 * @param key of its title and words in the bundle, and its name in an address
 * @param columns keys of the headings
 * @param rows a cell for each column: text, a number, a moment, a length of time or a share; null for nothing to tell
 * @param plot null where there is none
 */
public record FigureTable(String key, List<String> columns, List<List<Object>> rows, Plot plot) {

    /** The same without a plot. */
    public FigureTable(String key, List<String> columns, List<List<Object>> rows) {
        this(key, columns, rows, null);
    }

    /** A row; cells may be null. */
    static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        Collections.addAll(row, cells);
        return row;
    }

    public List<String> headings() {
        return columns.stream().map(FigureTable::heading).toList();
    }

    private static String heading(String column) {
        return StaffText.of("figures.column." + column);
    }

    /** A cell for people. */
    public String shown(List<Object> row, int column) {
        return FigureText.shown(row.get(column));
    }

    /** Whether a column holds numbers alone, which stand below each other at their right. */
    public boolean numeric(int column) {
        return rows.stream().map(row -> row.get(column)).allMatch(Number.class::isInstance);
    }

    /** The plot as the component takes it; empty where there is none. */
    public String drawing() {
        return plot == null ? "" : plot.json();
    }

    /** RFC 4180, one header row; a share is five columns. */
    public String csv() {
        StringBuilder file = new StringBuilder();
        file.append(line(columns.stream()
                .map(column -> shares(column) ? FigureText.shareHeadings(heading(column)) : List.of(heading(column)))
                .toList()));
        rows.forEach(row -> file.append(line(plain(row))));
        return file.toString();
    }

    private boolean shares(String column) {
        int at = columns.indexOf(column);
        return rows.stream().anyMatch(row -> row.get(at) instanceof Proportion);
    }

    private List<List<String>> plain(List<Object> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean share = shares(columns.get(i));
            cells.add(share ? FigureText.shareCells(row.get(i)) : List.of(FigureText.plain(row.get(i))));
        }
        return cells;
    }

    private static String line(List<List<String>> cells) {
        return CsvRow.of(cells.stream().flatMap(List::stream).toArray(String[]::new));
    }
}
