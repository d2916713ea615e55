package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.CanonicalJson;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.retention.contract.ResidueReport;
import uk.police.lfr.retention.contract.ResidueStated;
import uk.police.lfr.retention.contract.ResidueStatement;
import uk.police.lfr.retention.entity.StoredStatement;

/** Lets the verifier look, signs what it states with a key of its own, and raises the alarm where something was left. */
@Dependent
public class ResidueLook {
    private static final String FORMAT = "lfr-residue-statement/1";

    /** Named in the statement; what is more is counted. */
    private static final int FINDINGS_NAMED = 100;

    @Inject
    private VerifierAccess access;

    @Inject
    private SigningKeys keys;

    @Inject
    private ProofStore proofs;

    @Inject
    private Clock clock;

    @Inject
    private Event<ResidueStated> stated;

    @Inject
    private Event<IncidentFound> incident;

    /** What was found, and the statement of it. */
    record Looked(ResidueReport report, ResidueStatement statement) {}

    Looked atDeployment(long deploymentId, String by) {
        ResidueReport report = access.verifier().ofDeployment(deploymentId, now());
        return new Looked(report, state(deploymentId, "deployment/" + deploymentId, report, by));
    }

    Looked atDay(long deploymentId, long dayId, int dayNumber, String by) {
        ResidueReport report = access.verifier().ofDay(deploymentId, dayId, now());
        String where = "deployment/" + deploymentId + "/day/" + dayNumber;
        return new Looked(report, state(deploymentId, where, report, by));
    }

    /** The whole installation. */
    public ResidueStatement everywhere(String by) {
        return state(null, "installation", access.verifier().everywhere(now()), by);
    }

    /**
     * A restored backup: nothing in it may be open, and no key that could open what has since been deleted may exist.
     *
     * @throws InvalidInput no administrator has offered one
     */
    public ResidueStatement atBackup(String by) {
        DataSource backup = access.backup()
                .orElseThrow(() -> new InvalidInput("backup", "retention.no_backup", VerifierAccess.BACKUP));
        return state(null, "backup", access.verifier().ofBackup(backup), by);
    }

    private ResidueStatement state(Long deploymentId, String where, ResidueReport report, String by) {
        Instant now = now();
        String body = CanonicalJson.of(fields(deploymentId, where, report, now));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String signature = Base64.getEncoder().encodeToString(keys.sign(SigningPurpose.RESIDUE_STATEMENT, bytes));
        int findings = report.findings().size();
        ResidueStatement kept = proofs.keep(new StoredStatement(deploymentId, now, findings, body, signature));
        stated.fire(new ResidueStated(by, deploymentId, findings, Sha256.hex(bytes)));
        if (!report.clean()) {
            incident.fire(new IncidentFound(
                    "RESIDUE_FOUND",
                    where,
                    "The residue verifier found something that should be gone",
                    Facts.of("findings", findings, "statement", kept.id())));
        }
        return kept;
    }

    private static Map<String, Object> fields(Long deploymentId, String where, ResidueReport report, Instant now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", FORMAT);
        fields.put("deployment", deploymentId);
        fields.put("where", where);
        fields.put("at", now);
        fields.put(
                "looked",
                report.looked().stream()
                        .map(one -> Map.of("check", one.check(), "count", one.looked()))
                        .toList());
        fields.put("findingsCount", report.findings().size());
        fields.put(
                "findings",
                report.findings().stream()
                        .limit(FINDINGS_NAMED)
                        .map(one -> Map.of("check", one.check(), "place", one.place(), "what", one.what()))
                        .toList());
        fields.put("remaining", report.remaining());
        fields.put("keysDestroyed", report.keysDestroyed().size());
        return fields;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
