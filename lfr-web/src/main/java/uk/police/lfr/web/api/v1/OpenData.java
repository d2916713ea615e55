package uk.police.lfr.web.api.v1;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import uk.police.lfr.web.publicsite.TaggedText;

/** How open data is answered: cacheable for a minute, tagged by its content, readable from any site. */
final class OpenData {

    /** Open Government Licence v3.0, for everything here. */
    static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private static final int MAX_AGE_SECONDS = 60;

    private OpenData() {}

    static Response answer(JsonObject body, Request request) {
        return answer(body.toString(), request);
    }

    /** The text as it stands, byte for byte in UTF-8. */
    static Response answer(String text, Request request) {
        return answer(new TaggedText(text), request);
    }

    static Response answer(TaggedText text, Request request) {
        return answering(text, request).build();
    }

    /** @param description the file below {@code /api/v1/} that says what the text looks like */
    static Response answerDescribed(TaggedText text, String description, Request request) {
        return answering(text, request)
                .link("/api/v1/" + description, "describedby")
                .build();
    }

    private static Response.ResponseBuilder answering(TaggedText text, Request request) {
        EntityTag tag = new EntityTag(text.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(text.body()) : unchanged)
                .tag(tag)
                .cacheControl(aMinute())
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag, Link")
                .link(LICENCE, "license");
    }

    private static CacheControl aMinute() {
        CacheControl control = new CacheControl();
        control.setMaxAge(MAX_AGE_SECONDS);
        control.setNoTransform(false);
        return control;
    }
}
