package uk.police.lfr.transparency.control;

import java.util.Collection;
import java.util.stream.Collectors;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;

/**
 * The public record as a row of CSV (RFC 4180): every cell quoted, one row a line. The hash is that of the row without
 * its line end, in UTF-8.
 */
public final class RecordCsv {
    private RecordCsv() {}

    public static String header() {
        return row(RecordColumns.ALL);
    }

    public static String row(RecordDocument document) {
        return document.values().values().stream().map(RecordCsv::cell).collect(Collectors.joining(","));
    }

    private static String row(Collection<String> names) {
        return names.stream().map(RecordCsv::quoted).collect(Collectors.joining(","));
    }

    /** A number is none of a person's texts: a minus begins one west of Greenwich, and stays as it is. */
    private static String cell(RecordValue value) {
        return value.kind() == RecordValue.Kind.NUMBER ? '"' + value.cell() + '"' : quoted(value.cell());
    }

    /** A line end inside a cell becomes a space, and an apostrophe keeps a spreadsheet from running a text. */
    private static String quoted(String cell) {
        String line = cell.replaceAll("\\R", " ");
        boolean formula = !line.isEmpty() && "=+-@\t".indexOf(line.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + line.replace("\"", "\"\"") + '"';
    }
}
