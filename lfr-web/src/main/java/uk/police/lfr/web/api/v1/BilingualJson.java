package uk.police.lfr.web.api.v1;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import uk.police.lfr.platform.contract.BilingualText;

/** A text of the open data: an object with {@code en} and {@code cy}, of which the Welsh may still be empty. */
final class BilingualJson {

    private BilingualJson() {}

    static JsonObjectBuilder of(BilingualText text) {
        return Json.createObjectBuilder().add("en", text.en()).add("cy", text.cy());
    }
}
