package uk.police.lfr.retention.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.CanonicalJson;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.KeepFor;
import uk.police.lfr.retention.contract.PolicyRule;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.contract.StartPoint;

/** The policy as a file: read from JSON, written in the one form that is signed. */
final class PolicyFile {
    static final String FORMAT = "lfr-retention-policy/1";

    private static final String DEFAULT = "/uk/police/lfr/retention/retention-policy.json";

    private PolicyFile() {}

    /** The policy that an installation begins with. */
    static RetentionPolicy ofTheProduct() {
        try (InputStream file = PolicyFile.class.getResourceAsStream(DEFAULT)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws InvalidInput it is no policy; says what cannot be read
     */
    static RetentionPolicy read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject file = reader.readObject();
            if (!FORMAT.equals(file.getString("format"))) {
                throw new IllegalArgumentException("format " + file.getString("format"));
            }
            return new RetentionPolicy(
                    file.getInt("version"),
                    file.getString("owner"),
                    Instant.parse(file.getString("effectiveFrom")),
                    file.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                            .map(PolicyFile::rule)
                            .toList());
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new InvalidInput("policy", "retention.policy_unreadable", String.valueOf(e.getMessage()));
        } catch (DateTimeException e) {
            throw new InvalidInput("policy", "retention.policy_unreadable", e.getMessage());
        }
    }

    private static PolicyRule rule(JsonObject rule) {
        RetentionRule name = RetentionRule.valueOf(rule.getString("rule"));
        if (StartPoint.valueOf(rule.getString("start")) != name.start()) {
            throw new IllegalArgumentException(name + " counts from " + name.start());
        }
        return new PolicyRule(
                name,
                new KeepFor(rule.getString("keep")),
                rule.getJsonArray("exceptions").getValuesAs(JsonString.class).stream()
                        .map(reason -> HoldReason.valueOf(reason.getString()))
                        .toList(),
                rule.getString("source"),
                new BilingualText(
                        rule.getJsonObject("wording").getString("en"),
                        rule.getJsonObject("wording").getString("cy")));
    }

    /** The text that is signed and kept. */
    static String canonical(RetentionPolicy policy) {
        return CanonicalJson.of(Map.of(
                "format", FORMAT,
                "version", policy.version(),
                "owner", policy.owner(),
                "effectiveFrom", policy.effectiveFrom(),
                "rules", policy.rules().stream().map(PolicyFile::fields).toList()));
    }

    private static Map<String, Object> fields(PolicyRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", rule.rule());
        fields.put("start", rule.rule().start());
        fields.put("keep", rule.keep().text());
        fields.put("exceptions", List.copyOf(rule.exceptions()));
        fields.put("source", rule.source());
        fields.put(
                "wording",
                Map.of("en", rule.wording().en(), "cy", rule.wording().cy()));
        return fields;
    }
}
