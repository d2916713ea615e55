package uk.police.lfr.web.api.v1;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How open data is answered: cacheable for a minute, tagged by its content, readable from any site. */
final class OpenData {

    private static final int MAX_AGE_SECONDS = 60;

    private OpenData() {}

    static Response answer(JsonObject body, Request request) {
        return answer(body.toString(), request);
    }

    /** The text as it stands, byte for byte in UTF-8. */
    static Response answer(String text, Request request) {
        EntityTag tag = new EntityTag(sha256(text));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(text.getBytes(StandardCharsets.UTF_8)) : unchanged)
                .tag(tag)
                .cacheControl(aMinute())
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag")
                .build();
    }

    private static CacheControl aMinute() {
        CacheControl control = new CacheControl();
        control.setMaxAge(MAX_AGE_SECONDS);
        control.setNoTransform(false);
        return control;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
