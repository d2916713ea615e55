package uk.police.lfr.web.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a text that anyone may keep for a minute: tagged by its content, readable from any site. */
public final class TaggedAnswer {

    private TaggedAnswer() {}

    public static void send(TaggedText text, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + text.tag() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag");
        if (known(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type + ";charset=UTF-8");
        byte[] body = text.body();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Lets scripts of other sites ask with a tag: see {@link Preflight}. */
    public static void preflight(HttpServletResponse response) {
        Preflight.HEADERS.forEach(response::setHeader);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Tags stand in a list, and a proxy that compressed the body has put {@code W/} before them (RFC 9110, 13.1.2). */
    static boolean known(String tags, String tag) {
        return tags != null && (tags.strip().equals("*") || tags.contains(tag));
    }
}
