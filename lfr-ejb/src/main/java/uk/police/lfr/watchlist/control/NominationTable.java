package uk.police.lfr.watchlist.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import uk.police.lfr.watchlist.contract.ImportReason;

/** The table of an import: UTF-8, comma separated, one header line with at least the required columns. */
final class NominationTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private NominationTable() {}

    /**
     * @return the table's lines, in order
     * @throws ImportRefused not UTF-8, columns missing or there twice, or quotes that do not close; says which
     */
    static List<CSVRecord> read(byte[] table) {
        try (CSVParser lines = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreHeaderCase(true)
                // Which of two columns is meant, nobody can tell.
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get()
                .parse(new StringReader(asText(table)))) {
            requireColumns(lines.getHeaderNames());
            return lines.getRecords();
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new ImportRefused(ImportReason.UNREADABLE_TABLE, "");
        }
    }

    private static String asText(byte[] table) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(table))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new ImportRefused(ImportReason.WRONG_ENCODING, "");
        }
    }

    private static void requireColumns(List<String> header) {
        List<String> missing = new ArrayList<>();
        for (Column column : Column.allRequired()) {
            if (header.stream().noneMatch(column.title()::equalsIgnoreCase)) {
                missing.add(column.title());
            }
        }
        if (!missing.isEmpty()) {
            throw new ImportRefused(ImportReason.MISSING_COLUMNS, String.join(", ", missing));
        }
    }
}
