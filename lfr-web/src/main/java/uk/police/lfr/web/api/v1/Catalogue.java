package uk.police.lfr.web.api.v1;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.OpenFile;
import uk.police.lfr.web.publicsite.PublicWords;

/** What open data there is, as a catalogue that collectors of open data read: DCAT (W3C) in JSON-LD. */
final class Catalogue {

    private final String origin;

    /** @param origin see {@link uk.police.lfr.web.publicsite.PublicOrigin} */
    Catalogue(String origin) {
        this.origin = origin;
    }

    /** @param force whose data they are; the service's name stands in for a half that is empty */
    JsonObject of(BilingualText force) {
        return Json.createObjectBuilder()
                .add("@context", context())
                .add("@id", origin + "/api/v1/catalogue")
                .add("@type", "dcat:Catalog")
                .add("dct:title", OpenDataWords.tagged("openData.catalogue"))
                .add("dct:license", node(OpenData.LICENCE))
                .add("dct:publisher", publisher(force))
                .add("foaf:homepage", node(origin + "/"))
                .add("dcat:dataset", datasets())
                .build();
    }

    private JsonArrayBuilder datasets() {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (OpenFile.DataSet set : OpenFile.DataSet.values()) {
            sets.add(dataset(set));
        }
        return sets;
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder()
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("foaf", "http://xmlns.com/foaf/0.1/");
    }

    private static JsonObjectBuilder publisher(BilingualText force) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        for (Language language : Language.values()) {
            String name = language.of(force);
            names.add(Json.createObjectBuilder()
                    .add("@value", name.isEmpty() ? new PublicWords(language).text("service.name") : name)
                    .add("@language", language.getCode()));
        }
        return Json.createObjectBuilder().add("@type", "foaf:Agent").add("foaf:name", names);
    }

    private JsonObjectBuilder dataset(OpenFile.DataSet set) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        set.files().forEach(file -> files.add(file(file)));
        return Json.createObjectBuilder()
                .add("@type", "dcat:Dataset")
                .add("dct:title", OpenDataWords.tagged("openData.set." + set))
                .add("dct:description", OpenDataWords.tagged("openData.words." + set))
                .add("dct:license", node(OpenData.LICENCE))
                .add("dcat:distribution", files);
    }

    private JsonObjectBuilder file(OpenFile file) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@type", "dcat:Distribution")
                .add("dcat:downloadURL", node(origin + file.path()))
                .add("dcat:mediaType", node("https://www.iana.org/assignments/media-types/" + file.type()));
        return file.description().isEmpty() ? json : json.add("dct:conformsTo", node(origin + file.description()));
    }

    private static JsonObjectBuilder node(String address) {
        return Json.createObjectBuilder().add("@id", address);
    }
}
