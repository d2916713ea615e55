package uk.police.lfr.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for one value, so that a signature over it can be checked by anyone: JSON in the form of RFC 8785, with
 * names sorted and no white space. Holds texts, whole numbers, truth values, lists and maps; a fraction is handed over
 * as text, since its digits would depend on who writes them.
 */
public final class CanonicalJson {
    /** Beyond it, readers that hold numbers as doubles no longer agree (RFC 8785, section 3.2.2.3). */
    private static final long LARGEST = 1L << 53;

    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {}

    /**
     * @param value null, a {@link Boolean}, an {@link Integer} or {@link Long}, a list or map of such; anything else is
     *     written as its text
     */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder to) {
        if (value == null || value instanceof Boolean) {
            to.append(value);
        } else if (value instanceof Integer || value instanceof Long) {
            to.append(exact(((Number) value).longValue()));
        } else if (value instanceof Number) {
            throw new IllegalArgumentException("Hand over a fraction as text: " + value);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, to);
        } else if (value instanceof List<?> list) {
            writeList(list, to);
        } else {
            writeText(value.toString(), to);
        }
    }

    private static long exact(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("Too large to be read alike by everyone: " + number);
        }
        return number;
    }

    private static void writeMap(Map<?, ?> map, StringBuilder to) {
        // The order of UTF-16 units, which is that of String.
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(name.toString(), value));
        String separator = "{";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            to.append(separator);
            writeText(entry.getKey(), to);
            to.append(':');
            write(entry.getValue(), to);
            separator = ",";
        }
        to.append(map.isEmpty() ? "{}" : "}");
    }

    private static void writeList(List<?> list, StringBuilder to) {
        String separator = "[";
        for (Object value : list) {
            to.append(separator);
            write(value, to);
            separator = ",";
        }
        to.append(list.isEmpty() ? "[]" : "]");
    }

    private static void writeText(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\b' -> to.append("\\b");
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\f' -> to.append("\\f");
                case '\r' -> to.append("\\r");
                default -> to.append(c < FIRST_PRINTABLE ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        to.append('"');
    }
}
