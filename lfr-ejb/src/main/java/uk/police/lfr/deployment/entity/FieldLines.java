package uk.police.lfr.deployment.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named texts as one text: a line each, name and text parted by a tab; what would break that is escaped. */
final class FieldLines {
    private FieldLines() {}

    static String write(Map<String, String> fields) {
        StringBuilder lines = new StringBuilder();
        fields.forEach((name, text) -> lines.append(name)
                .append('\t')
                .append(text.replace("\\", "\\\\")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t"))
                .append('\n'));
        return lines.toString();
    }

    static Map<String, String> read(String lines) {
        Map<String, String> fields = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            fields.put(line.substring(0, tab), unescaped(line.substring(tab + 1)));
        });
        return fields;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else {
                char escaped = text.charAt(++i);
                plain.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            }
        }
        return plain.toString();
    }
}
