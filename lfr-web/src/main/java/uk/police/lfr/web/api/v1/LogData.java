package uk.police.lfr.web.api.v1;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import uk.police.lfr.platform.contract.Sha256;

/** How the log is answered: tagged by content, readable from any site; what cannot change may be kept for a year. */
final class LogData {

    private LogData() {}

    static Response immutable(byte[] body, String type, Request request) {
        return answer(body, type, request, "public, max-age=31536000, immutable");
    }

    /** Kept for a few seconds, so that a verifier sees one head and not two. */
    static Response changing(byte[] body, String type, Request request) {
        return answer(body, type, request, "public, max-age=5");
    }

    /** Kept for a minute, like all open data. */
    static Response aMinute(byte[] body, String type, Request request) {
        return answer(body, type, request, "public, max-age=60");
    }

    static Response.ResponseBuilder open(Response.ResponseBuilder response) {
        return response.header("Access-Control-Allow-Origin", "*").header("Access-Control-Expose-Headers", "ETag");
    }

    private static Response answer(byte[] body, String type, Request request, String caching) {
        EntityTag tag = new EntityTag(Sha256.hex(body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return open(unchanged == null ? Response.ok(body, type) : unchanged)
                .tag(tag)
                .header("Cache-Control", caching)
                .build();
    }
}
