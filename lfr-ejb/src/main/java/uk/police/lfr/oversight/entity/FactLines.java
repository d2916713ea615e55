package uk.police.lfr.oversight.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/** Facts as lines of {@code name: value}, in reading order. */
final class FactLines {
    private FactLines() {}

    static String written(Map<String, String> facts) {
        StringBuilder lines = new StringBuilder();
        facts.forEach((name, value) ->
                lines.append(name).append(": ").append(value.replace('\n', ' ')).append('\n'));
        return lines.toString();
    }

    static Map<String, String> read(String lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            facts.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return facts;
    }
}
