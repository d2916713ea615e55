package uk.police.lfr.web.api.v1;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.transparency.contract.ColumnType;
import uk.police.lfr.transparency.contract.RecordColumns;

/**
 * What a public record looks like, as JSON Schema 2020-12, made from its columns. Further members are allowed, since
 * version 1 only ever gains some.
 */
final class RecordSchema {

    static final String PATH = "/api/v1/schema/deployment.json";

    private RecordSchema() {}

    /** @param origin see {@link uk.police.lfr.web.publicsite.PublicOrigin} */
    static JsonObject of(String origin) {
        Map<String, Object> tree = new TreeMap<>();
        RecordColumns.ALL.forEach(column -> put(tree, column, ColumnType.of(column)));
        return Json.createObjectBuilder()
                .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                .add("$id", origin + PATH)
                .add("title", "A deployment of live facial recognition: one version of its public record")
                .add("$defs", definitions())
                .addAll(level(tree))
                .build();
    }

    @SuppressWarnings("unchecked") // The tree is made here, of maps and of types.
    private static void put(Map<String, Object> tree, String path, ColumnType type) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.put(path, type);
        } else {
            Object below = tree.computeIfAbsent(path.substring(0, dot), name -> new TreeMap<>());
            put((Map<String, Object>) below, path.substring(dot + 1), type);
        }
    }

    private static JsonObjectBuilder level(Map<?, ?> members) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        members.forEach((name, below) -> {
            required.add(name.toString());
            properties.add(
                    name.toString(),
                    below instanceof ColumnType type
                            ? Json.createObjectBuilder().add("$ref", "#/$defs/" + lower(type))
                            : level((Map<?, ?>) below));
        });
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("required", required)
                .add("properties", properties);
    }

    private static JsonObjectBuilder definitions() {
        JsonObjectBuilder definitions = Json.createObjectBuilder();
        for (ColumnType type : ColumnType.values()) {
            definitions.add(lower(type), value(type));
        }
        return definitions;
    }

    /** A value and its state, of which there is exactly one. */
    private static JsonObjectBuilder value(ColumnType type) {
        JsonArrayBuilder states = Json.createArrayBuilder()
                .add(state(Json.createObjectBuilder().add("const", "reported"), "value", content(type)))
                .add(state(
                        Json.createObjectBuilder().add("const", "withheld"),
                        "reason",
                        Json.createObjectBuilder().add("type", "string").add("minLength", 1)))
                .add(Json.createObjectBuilder()
                        .add(
                                "properties",
                                Json.createObjectBuilder()
                                        .add(
                                                "state",
                                                Json.createObjectBuilder()
                                                        .add(
                                                                "enum",
                                                                Json.createArrayBuilder()
                                                                        .add("not_recorded")
                                                                        .add("not_applicable")))
                                        .add("value", false)
                                        .add("reason", false)));
        if (type != ColumnType.FLAG && type != ColumnType.TIME) {
            states.add(state(
                    Json.createObjectBuilder().add("const", "zero"),
                    "value",
                    Json.createObjectBuilder().add("const", 0)));
        }
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("required", Json.createArrayBuilder().add("state"))
                .add("oneOf", states);
    }

    private static JsonObjectBuilder state(JsonObjectBuilder word, String member, JsonObjectBuilder content) {
        return Json.createObjectBuilder()
                .add("required", Json.createArrayBuilder().add(member))
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("state", word)
                                .add(member, content)
                                .add(member.equals("value") ? "reason" : "value", false));
    }

    private static JsonObjectBuilder content(ColumnType type) {
        JsonObjectBuilder content = Json.createObjectBuilder();
        return switch (type) {
            case TEXT -> content.add("type", "string").add("minLength", 1);
            case COUNT -> content.add("type", "integer").add("minimum", 1);
            case NUMBER -> content.add("type", "number");
            case FLAG -> content.add("type", "boolean");
            case TIME -> content.add("type", "string").add("pattern", "^\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+Z)?$");
        };
    }

    private static String lower(ColumnType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
