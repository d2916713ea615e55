package uk.police.lfr.watchlist.control;

import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** The columns that an import's table must have. */
enum Column {
    FILE,
    PERSON_REF,
    DISPLAY_NAME,
    CATEGORY,
    SOURCE_SYSTEM,
    IMAGE_DATE,
    JUSTIFICATION,
    RESPONSE_PLAN;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The line's value, without surrounding spaces; empty where the line is too short. */
    String of(CSVRecord line) {
        return line.isSet(title()) ? line.get(title()).trim() : "";
    }
}
