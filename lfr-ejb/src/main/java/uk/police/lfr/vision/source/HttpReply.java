package uk.police.lfr.vision.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The head of an answer (RFC 9112).
 *
 * @param headers by name in lower case, each in the order in which it came
 */
record HttpReply(int status, Map<String, List<String>> headers) {
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_LINES = 100;

    /** @throws IOException whoever answers speaks no HTTP, or the connection broke */
    static HttpReply read(InputStream in) throws IOException {
        String first = line(in);
        if (!first.matches("HTTP/1\\.[01] \\d{3}( .*)?")) {
            throw new IOException("No HTTP");
        }
        Map<String, List<String>> headers = new HashMap<>();
        int lines = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (++lines > MOST_LINES) {
                throw new IOException("No end of the head");
            }
            if (colon > 0) {
                headers.computeIfAbsent(
                                line.substring(0, colon).strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return new HttpReply(Integer.parseInt(first.substring(9, 12)), headers);
    }

    /** Without its end; of chunks and heads. */
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() == LONGEST_LINE) {
                throw new IOException("No line");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Empty where there is none. */
    String header(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
