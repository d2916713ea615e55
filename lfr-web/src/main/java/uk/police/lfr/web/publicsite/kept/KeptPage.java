package uk.police.lfr.web.publicsite.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import uk.police.lfr.platform.contract.Sha256;

/** A page as it was rendered, plain and compressed, with its headers. Immutable, thread-safe. */
final class KeptPage {
    private final Map<String, String> headers;
    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;

    /** @param headers what the page's own servlet set */
    KeptPage(Map<String, String> headers, byte[] content) {
        this.headers = Map.copyOf(headers);
        this.plain = content.clone();
        this.compressed = compressed(content);
        this.tag = Sha256.hex(content);
    }

    /** Answers with the page, or with 304 where the visitor has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = takesGzip(request.getHeader("Accept-Encoding"));
        headers.forEach(response::setHeader);
        response.setHeader("Vary", "Cookie, Accept-Encoding");
        response.setHeader("ETag", '"' + tag + (packed ? "-gzip\"" : "\""));
        if (isHeld(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] content = packed ? compressed : plain;
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private boolean isHeld(String held) {
        return held != null && held.contains('"' + tag);
    }

    /** Named, and not with the weight of nothing (RFC 9110, section 12.5.3). */
    static boolean takesGzip(String encodings) {
        return encodings != null
                && encodings.matches("(?i)(.*[,\\s])?gzip\\s*(;\\s*q=(1(\\.0*)?|0\\.0*[1-9]\\d*))?\\s*(,.*)?");
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
