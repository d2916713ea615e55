package uk.police.lfr.retention.control;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.ClassBalance;
import uk.police.lfr.retention.contract.ResidueStatement;

/** The fields of a deletion certificate (rule K4), before it has its place in the log. */
final class CertificateText {
    private static final String FORMAT = "lfr-deletion-certificate/1";

    private CertificateText() {}

    static Map<String, Object> of(
            long deploymentId,
            String reference,
            CertificateKind kind,
            List<ClassBalance> balances,
            ResidueStatement statement,
            List<String> keysDestroyed) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("format", FORMAT);
        fields.put("deployment", deploymentId);
        fields.put("reference", reference);
        fields.put("kind", kind);
        fields.put("classes", balances.stream().map(CertificateText::fields).toList());
        fields.put("keysDestroyed", keysDestroyed);
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
}
