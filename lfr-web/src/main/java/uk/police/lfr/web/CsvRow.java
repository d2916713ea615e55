package uk.police.lfr.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One row of a CSV file as RFC 4180 wants it, made safe for spreadsheets. */
public final class CsvRow {

    private CsvRow() {}

    /** The cells quoted and joined, with the line's end. */
    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A file may be named {@code =cmd|...}: an apostrophe keeps a spreadsheet from running such a cell. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
