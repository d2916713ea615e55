package uk.police.lfr.watchlist.control;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;
import uk.police.lfr.watchlist.entity.Nomination;

/** Judges one line of the table against the rules for entries. */
final class NominationReader {
    /** An entry needs a reason of its own, not a word (domain brief section 4; decision of this project, 2026). */
    static final int JUSTIFICATION_CHARACTERS = 40;

    /** Widest value a column of the database takes. */
    private static final int LONGEST = 200;

    private static final int LONGEST_JUSTIFICATION = 2000;

    /** The Met does not use them, nor do we (domain brief W5). */
    private static final Set<String> BLOCKED_SOURCES = Set.of("PASSPORT", "DRIVING_LICENCE", "DVLA", "SOCIAL_MEDIA");

    private final LocalDate today;

    NominationReader(LocalDate today) {
        this.today = today;
    }

    /** @throws LineRefused the line breaks a rule; says which and about what */
    Nomination read(int lineNumber, CSVRecord line) {
        for (Column column : Column.values()) {
            requireValue(column, column.of(line));
        }
        Category category = oneOf(Category.class, Column.CATEGORY, line);
        ResponsePlan plan = oneOf(ResponsePlan.class, Column.RESPONSE_PLAN, line);
        if (category == Category.MISSING_RISK && plan == ResponsePlan.ARREST) {
            throw new LineRefused(ImportReason.MISSING_NOT_ARREST, "");
        }
        String source = Column.SOURCE_SYSTEM.of(line).toUpperCase(Locale.ROOT);
        if (BLOCKED_SOURCES.contains(source)) {
            throw new LineRefused(ImportReason.BLOCKED_SOURCE, source);
        }
        return new Nomination(
                lineNumber,
                Column.FILE.of(line).replace('\\', '/'),
                Column.PERSON_REF.of(line),
                Column.DISPLAY_NAME.of(line),
                category,
                oneOf(SourceSystem.class, Column.SOURCE_SYSTEM, line),
                pastDate(Column.IMAGE_DATE.of(line)),
                justification(Column.JUSTIFICATION.of(line)),
                plan);
    }

    private static void requireValue(Column column, String value) {
        if (value.isEmpty()) {
            throw new LineRefused(ImportReason.MISSING_VALUE, column.title());
        }
        int longest = column == Column.JUSTIFICATION ? LONGEST_JUSTIFICATION : LONGEST;
        if (value.length() > longest) {
            throw new LineRefused(ImportReason.BAD_VALUE, column.title() + ": > " + longest);
        }
    }

    private static <E extends Enum<E>> E oneOf(Class<E> values, Column column, CSVRecord line) {
        String text = column.of(line).toUpperCase(Locale.ROOT);
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new LineRefused(
                        ImportReason.BAD_VALUE,
                        column.title() + ": " + text + " (" + Arrays.toString(values.getEnumConstants()) + ")"));
    }

    private LocalDate pastDate(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isAfter(today)) {
                throw new LineRefused(ImportReason.BAD_VALUE, Column.IMAGE_DATE.title() + ": " + text + " > " + today);
            }
            return date;
        } catch (DateTimeParseException notADate) {
            throw new LineRefused(ImportReason.BAD_VALUE, Column.IMAGE_DATE.title() + ": " + text + " (2026-05-21)");
        }
    }

    private static String justification(String text) {
        if (text.length() < JUSTIFICATION_CHARACTERS) {
            throw new LineRefused(
                    ImportReason.JUSTIFICATION_TOO_SHORT, text.length() + " < " + JUSTIFICATION_CHARACTERS);
        }
        return text;
    }
}
