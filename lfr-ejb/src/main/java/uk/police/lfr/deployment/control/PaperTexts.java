package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.PackItem;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.PaperText;
import uk.police.lfr.deployment.entity.PackPage;

/**
 * Takes a statement, or an authority that holds one, apart into what it says, each thing a text. Days are written as
 * ISO 8601 writes a stretch of time: start, a stroke, end.
 */
@Dependent
public class PaperTexts {
    /** In the order in which they are read; what is not named here is no text of people or stands in the pack. */
    private static final List<String> FIELDS = List.of(
            "title",
            "context",
            "place",
            "site",
            "purposes",
            "justification",
            "days",
            "threshold",
            "thresholdTarget",
            "thresholdForTarget",
            "listCap",
            "listCategories",
            "cameras",
            "expectedFalseAlerts",
            "expectedStops",
            "models");

    /** What an officer adds to the statement. */
    private static final List<String> WORDS = List.of("officer", "rationale", "reason", "note");

    @Inject
    private PackStore packs;

    /** @param document canonical JSON */
    public List<PaperText> of(long deploymentId, String document) {
        JsonObject whole = read(document);
        List<PaperText> texts = new ArrayList<>();
        JsonObject statement = whole.containsKey("statement") ? read(whole.getString("statement")) : whole;
        if (statement != whole) {
            WORDS.forEach(word -> add(texts, word, whole.get(word)));
        }
        FIELDS.forEach(field -> add(texts, field, statement.get(field)));
        texts.addAll(pack(deploymentId, statement.getJsonArray("pack")));
        return texts;
    }

    private static JsonObject read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }

    private static void add(List<PaperText> texts, String field, JsonValue value) {
        if (value instanceof JsonObject parts) {
            parts.forEach((name, part) -> add(texts, field + "." + name, part));
        } else if (value != null) {
            texts.add(new PaperText(null, "", field, text(value)));
        }
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString said) {
            return said.getString();
        }
        if (value instanceof JsonArray many) {
            return many.stream().map(PaperTexts::text).collect(Collectors.joining("\n"));
        }
        return value instanceof JsonObject day ? day.getString("start") + "/" + day.getString("end") : value.toString();
    }

    /** The statement names items by their hash; their words are in the pack. */
    private List<PaperText> pack(long deploymentId, JsonArray named) {
        Map<String, PackItem> byHash = new HashMap<>();
        packs.all(deploymentId).stream().map(PackPage::view).forEach(item -> byHash.put(item.sha256(), item));
        List<PaperText> texts = new ArrayList<>();
        for (JsonObject each : named.getValuesAs(JsonObject.class)) {
            PackItem item = byHash.get(each.getString("sha256"));
            PackItemKind kind = PackItemKind.valueOf(each.getString("kind"));
            String part = each.getString("part");
            if (item != null) {
                kind.fields()
                        .forEach(field -> texts.add(
                                new PaperText(kind, part, field, item.fields().getOrDefault(field, ""))));
                if (item.fileName() != null) {
                    texts.add(new PaperText(kind, part, "document", item.fileName() + "\n" + item.sha256()));
                }
            }
        }
        return texts;
    }
}
