package uk.police.lfr.web.api.v1;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.web.publicsite.AtrsRecord;

/** The algorithmic transparency record in both languages: parts, fields of a part, and lines of a field. */
final class AtrsJson {

    private AtrsJson() {}

    /** @param exercise whether the installation only ever plays */
    static JsonObject of(List<AtrsRecord.Part> english, List<AtrsRecord.Part> welsh, boolean exercise) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        for (int i = 0; i < english.size(); i++) {
            parts.add(part(english.get(i), welsh.get(i)));
        }
        return Json.createObjectBuilder()
                .add("exercise", exercise)
                .add("parts", parts)
                .build();
    }

    private static JsonObjectBuilder part(AtrsRecord.Part english, AtrsRecord.Part welsh) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        for (int i = 0; i < english.fields().size(); i++) {
            AtrsRecord.Field field = english.fields().get(i);
            AtrsRecord.Field cymraeg = welsh.fields().get(i);
            fields.add(Json.createObjectBuilder()
                    .add("name", field.name())
                    .add("label", BilingualJson.of(new BilingualText(field.label(), cymraeg.label())))
                    .add(
                            "lines",
                            Json.createObjectBuilder()
                                    .add("en", Json.createArrayBuilder(field.lines()))
                                    .add("cy", Json.createArrayBuilder(cymraeg.lines()))));
        }
        return Json.createObjectBuilder()
                .add("name", english.name())
                .add("label", BilingualJson.of(new BilingualText(english.label(), welsh.label())))
                .add("fields", fields);
    }
}
