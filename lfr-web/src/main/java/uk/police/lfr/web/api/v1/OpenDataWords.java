package uk.police.lfr.web.api.v1;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.PublicWords;

/** Texts of the public pages in JSON-LD, each with its language. */
final class OpenDataWords {

    private OpenDataWords() {}

    /** Both languages. */
    static JsonArrayBuilder tagged(String key) {
        JsonArrayBuilder both = Json.createArrayBuilder();
        for (Language language : Language.values()) {
            both.add(Json.createObjectBuilder()
                    .add("@value", new PublicWords(language).text(key))
                    .add("@language", language.getCode()));
        }
        return both;
    }
}
