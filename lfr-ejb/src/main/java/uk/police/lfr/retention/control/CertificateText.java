package uk.police.lfr.retention.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.contract.ClassBalance;
import uk.police.lfr.retention.contract.ResidueStatement;

/** The fields of a deletion certificate (rule K4), before it has its place in the log. */
final class CertificateText {
    private static final String FORMAT = "lfr-deletion-certificate/1";
    private static final List<String> COUNTS = List.of("created", "deleted", "held");

    private CertificateText() {}

    static Map<String, Object> of(CertificateClaim claim, List<ClassBalance> balances, ResidueLook.Looked looked) {
        ResidueStatement statement = looked.statement();
        Map<String, Object> fields = new TreeMap<>();
        fields.put("format", FORMAT);
        fields.put("deployment", claim.deploymentId());
        fields.put("reference", claim.reference());
        fields.put("kind", claim.kind());
        if (claim.ofDay()) {
            fields.put("day", claim.dayNumber());
        }
        fields.put("started", claim.started());
        fields.put("classes", balances.stream().map(CertificateText::fields).toList());
        fields.put("keysDestroyed", looked.report().keysDestroyed());
        fields.put(
                "verifier",
                Map.of(
                        "statement", statement.id(),
                        "sha256", Sha256.hex(statement.body().getBytes(StandardCharsets.UTF_8)),
                        "findings", statement.findings()));
        return fields;
    }

    private static Map<String, Object> fields(ClassBalance balance) {
        return Map.of(
                "class", balance.dataClass(),
                "created", balance.created(),
                "deleted", balance.deleted(),
                "held", balance.held(),
                "notYetDue", balance.remaining() - balance.held());
    }

    /** What the certificate of a deployment says of those of its days: where each is in the log, and its sums. */
    static List<Map<String, Object>> days(List<CertificateView> days) {
        return days.stream().map(CertificateText::day).toList();
    }

    private static Map<String, Object> day(CertificateView day) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("day", day.day());
        fields.put("logIndex", day.logIndex());
        fields.put("sha256", Sha256.hex(day.body().getBytes(StandardCharsets.UTF_8)));
        try (JsonReader reader = Json.createReader(new StringReader(day.body()))) {
            List<JsonObject> classes =
                    reader.readObject().getJsonArray("classes").getValuesAs(JsonObject.class);
            for (String count : COUNTS) {
                fields.put(
                        count,
                        classes.stream().mapToLong(one -> one.getInt(count)).sum());
            }
        }
        return fields;
    }
}
