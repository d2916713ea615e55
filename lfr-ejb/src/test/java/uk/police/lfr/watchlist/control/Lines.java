package uk.police.lfr.watchlist.control;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Lines of a table with every column. */
final class Lines {
    private static final Map<Column, String> VALID = new EnumMap<>(Map.of(
            Column.FILE, "one.jpg",
            Column.PERSON_REF, "N-1",
            Column.DISPLAY_NAME, "Ada One",
            Column.CATEGORY, "WANTED_COURT",
            Column.SOURCE_SYSTEM, "CUSTODY",
            Column.IMAGE_DATE, "2026-05-21",
            Column.DATE_OF_BIRTH, "1990-02-03",
            Column.JUSTIFICATION, "Warrant of Cardiff Crown Court, failed to appear.",
            Column.NECESSITY, "Likely to come to the match with friends",
            Column.RESPONSE_PLAN, "ARREST"));

    static {
        VALID.put(Column.OFFENCE_OR_ORDER, "failure to appear");
        VALID.put(Column.SOURCE_REF, "C-1");
        VALID.put(Column.SOURCE_LEGAL_BASIS, "PACE 1984 s 64A");
    }

    private Lines() {}

    /** A valid line with these columns changed. */
    static CSVRecord with(Map<Column, String> changed) {
        String line = Stream.of(Column.values())
                .map(column -> changed.getOrDefault(column, VALID.getOrDefault(column, "")))
                .collect(Collectors.joining("\",\"", "\"", "\""));
        String table = String.join(",", Column.titles()) + "\r\n" + line + "\r\n";
        List<CSVRecord> records = NominationTable.read(table.getBytes(StandardCharsets.UTF_8));
        return records.get(0);
    }
}
