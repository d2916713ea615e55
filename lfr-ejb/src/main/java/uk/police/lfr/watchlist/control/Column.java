package uk.police.lfr.watchlist.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The columns of an import's table, in the order of the template that people download. */
public enum Column {
    FILE(true),
    PERSON_REF(true),
    DISPLAY_NAME(true),
    CATEGORY(true),
    OFFENCE_OR_ORDER(true),
    SOURCE_SYSTEM(true),
    SOURCE_REF(true),
    SOURCE_LEGAL_BASIS(true),
    IMAGE_DATE(true),
    JUSTIFICATION(true),
    NECESSITY(true),
    RESPONSE_PLAN(true),
    DATE_OF_BIRTH(false),
    AGE(false),
    THIRD_PARTY_SOURCE(false),
    UNCONVICTED_CUSTODY(false),
    VULNERABILITIES(false),
    SAFEGUARDING_CONTACT(false),
    LOOK_ALIKES(false),
    BULK_QUERY(false),
    CHILD_JUSTIFICATION(false),
    EXPIRY(false);

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    /** Whether each table has it and each line a value in it. */
    boolean required() {
        return required;
    }

    static List<Column> allRequired() {
        return Stream.of(values()).filter(Column::required).toList();
    }

    /** The table's first line, for the template. */
    public static List<String> titles() {
        return Stream.of(values()).map(Column::title).toList();
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The line's value, without surrounding spaces; empty where the table or the line has none. */
    String of(CSVRecord line) {
        return line.isSet(title()) ? line.get(title()).trim() : "";
    }

    /** Most characters of a value. */
    int longest() {
        return switch (this) {
            case JUSTIFICATION, NECESSITY, CHILD_JUSTIFICATION -> 2000;
            default -> 200;
        };
    }
}
