package uk.police.lfr.watchlist.control;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.Vulnerability;

/** Reads the values of one line by their types. Every method refuses the line and names the column. */
final class LineValues {
    private static final int OLDEST = 120;

    private final CSVRecord line;

    /** @throws LineRefused a required value is missing, or one is too long */
    LineValues(CSVRecord line) {
        this.line = line;
        for (Column column : Column.values()) {
            String value = column.of(line);
            if (column.required() && value.isEmpty()) {
                throw new LineRefused(ImportReason.MISSING_VALUE, column.title());
            }
            if (value.length() > column.longest()) {
                throw bad(column, "> " + column.longest());
            }
        }
    }

    String text(Column column) {
        return column.of(line);
    }

    <E extends Enum<E>> E oneOf(Class<E> values, Column column) {
        return constant(values, column, text(column));
    }

    Set<Vulnerability> vulnerabilities() {
        Set<Vulnerability> found = EnumSet.noneOf(Vulnerability.class);
        for (String word : text(Column.VULNERABILITIES).split("[;|]")) {
            if (!word.isBlank()) {
                found.add(constant(Vulnerability.class, Column.VULNERABILITIES, word.trim()));
            }
        }
        return found;
    }

    /** An empty value means no. */
    boolean yes(Column column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "", "no", "n", "false", "0" -> false;
            case "yes", "y", "true", "1" -> true;
            default -> throw bad(column, text(column) + " (yes, no)");
        };
    }

    /** Null where there is none. */
    LocalDate date(Column column) {
        String text = text(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw bad(column, text + " (such as 2026-05-21)");
        }
    }

    /** Null where there is none. */
    LocalDate pastDate(Column column, LocalDate today) {
        LocalDate date = date(column);
        if (date != null && date.isAfter(today)) {
            throw bad(column, date + " > " + today);
        }
        return date;
    }

    /** Whole years; null where there is none. */
    Integer age() {
        String text = text(Column.AGE);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > OLDEST) {
            throw bad(Column.AGE, text);
        }
        return Integer.valueOf(text);
    }

    private static <E extends Enum<E>> E constant(Class<E> values, Column column, String text) {
        String name = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> bad(column, name + " (one of " + Arrays.toString(values.getEnumConstants()) + ")"));
    }

    private static LineRefused bad(Column column, String about) {
        return new LineRefused(ImportReason.BAD_VALUE, column.title() + ": " + about);
    }
}
