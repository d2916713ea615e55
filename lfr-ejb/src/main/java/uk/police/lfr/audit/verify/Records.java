package uk.police.lfr.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Published records, which the log names by hash: {@code recordHash} for a JSON record whole, {@code rowHash} for its
 * row in a CSV file, both SHA-256 over UTF-8 without a line break at the end.
 */
final class Records {
    private static final Pattern NAMED = Pattern.compile("\"(?:recordHash|rowHash)\":\"([0-9a-f]{64})\"");

    private final Set<String> named = new HashSet<>();

    Records(List<byte[]> entries) {
        for (byte[] entry : entries) {
            Matcher hashes = NAMED.matcher(new String(entry, StandardCharsets.UTF_8));
            while (hashes.find()) {
                named.add(hashes.group(1));
            }
        }
    }

    /**
     * @return what was checked
     * @throws Fault the log names another content, or none
     */
    String check(Path file) {
        String content = content(file);
        boolean csv = file.toString().endsWith(".csv");
        // A CSV file begins with the names of its columns, which are nobody's record.
        List<String> records = csv ? rows(content).stream().skip(1).toList() : List.of(content.stripTrailing());
        for (int i = 0; i < records.size(); i++) {
            String hash = HexFormat.of().formatHex(Tree.sha256(Tree.bytes(records.get(i))));
            if (!named.contains(hash)) {
                throw new Fault("MISMATCH " + file.getFileName() + (csv ? " row " + (i + 1) : "")
                        + ": the log names no record of this content");
            }
        }
        return file.getFileName() + ": " + records.size() + " records as published";
    }

    /** Rows without their line breaks; a line break between quotes belongs to its cell. */
    private static List<String> rows(String csv) {
        List<String> rows = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                rows.add(csv.substring(start, i > start && csv.charAt(i - 1) == '\r' ? i - 1 : i));
                start = i + 1;
            }
        }
        if (start < csv.length()) {
            rows.add(csv.substring(start));
        }
        return rows;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Fault("cannot read " + file);
        }
    }
}
