package uk.police.lfr.transparency.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;

/**
 * The public record as canonical JSON: no white space, members in the order of their names, strings escaped as little
 * as JSON allows (as RFC 8785 wants it), so that its hash can be checked by anyone. Each column is an object with
 * {@code state} and, where there is one, {@code value} or {@code reason}.
 */
public final class RecordJson {
    private static final int FIRST_PRINTABLE = 0x20;

    private RecordJson() {}

    public static String of(RecordDocument document) {
        Map<String, Object> tree = new TreeMap<>();
        document.values().forEach((column, value) -> put(tree, column, value));
        StringBuilder out = new StringBuilder();
        write(tree, out);
        return out.toString();
    }

    @SuppressWarnings("unchecked") // The tree is made here, of maps and of values.
    private static void put(Map<String, Object> tree, String path, RecordValue value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.put(path, value);
        } else {
            Object below = tree.computeIfAbsent(path.substring(0, dot), name -> new TreeMap<>());
            put((Map<String, Object>) below, path.substring(dot + 1), value);
        }
    }

    private static void write(Map<?, ?> tree, StringBuilder out) {
        String separator = "{";
        for (Map.Entry<?, ?> member : tree.entrySet()) {
            out.append(separator);
            quote(member.getKey().toString(), out);
            out.append(':');
            if (member.getValue() instanceof RecordValue value) {
                write(value, out);
            } else {
                write((Map<?, ?>) member.getValue(), out);
            }
            separator = ",";
        }
        out.append('}');
    }

    private static void write(RecordValue value, StringBuilder out) {
        out.append('{');
        if (!value.reason().isEmpty()) {
            out.append("\"reason\":");
            quote(value.reason(), out);
            out.append(',');
        }
        out.append("\"state\":\"")
                .append(value.state().name().toLowerCase(Locale.ROOT))
                .append('"');
        if (value.value() != null) {
            out.append(",\"value\":");
            if (value.kind() == RecordValue.Kind.TEXT) {
                quote(value.value(), out);
            } else {
                out.append(value.value());
            }
        }
        out.append('}');
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < FIRST_PRINTABLE ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }

    /** Reads what {@link #of} wrote; columns that a later release added are not recorded in it. */
    public static RecordDocument read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject root = reader.readObject();
            Map<String, RecordValue> values = new LinkedHashMap<>();
            for (String column : RecordColumns.ALL) {
                JsonObject found = find(root, column);
                if (found != null) {
                    values.put(column, value(found));
                }
            }
            return new RecordDocument(values);
        }
    }

    private static JsonObject find(JsonObject from, String path) {
        JsonObject at = from;
        for (String name : path.split("\\.")) {
            at = at == null ? null : at.getJsonObject(name);
        }
        return at;
    }

    private static RecordValue value(JsonObject found) {
        FigureState state = FigureState.valueOf(found.getString("state").toUpperCase(Locale.ROOT));
        String reason = found.getString("reason", "");
        if (!found.containsKey("value")) {
            return new RecordValue(state, RecordValue.Kind.TEXT, null, reason);
        }
        return switch (found.get("value").getValueType()) {
            case STRING -> new RecordValue(state, RecordValue.Kind.TEXT, found.getString("value"), reason);
            case NUMBER -> new RecordValue(
                    state,
                    RecordValue.Kind.NUMBER,
                    found.getJsonNumber("value").bigDecimalValue().toPlainString(),
                    reason);
            default -> new RecordValue(
                    state, RecordValue.Kind.FLAG, Boolean.toString(found.getBoolean("value")), reason);
        };
    }
}
