package uk.police.lfr.audit.control;

/** JSON texts that come out the same each time: what is hashed must not depend on a library's taste. */
final class JsonText {
    private static final int FIRST_PRINTABLE = 0x20;

    private JsonText() {}

    /** A string: quote, backslash and control characters escaped, all else as it is. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append("\\n");
            } else if (c < FIRST_PRINTABLE) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                if (c == '"' || c == '\\') {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** An object of strings, from lines {@code name=value}. */
    static String object(String lines) {
        StringBuilder out = new StringBuilder("{");
        for (String line : lines.isEmpty() ? new String[0] : lines.split("\n")) {
            int equals = line.indexOf('=');
            out.append(out.length() == 1 ? "" : ",")
                    .append(quoted(line.substring(0, equals)))
                    .append(':')
                    .append(quoted(line.substring(equals + 1)));
        }
        return out.append('}').toString();
    }
}
