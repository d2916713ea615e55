package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.CanonicalJson;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.contract.ClassBalance;
import uk.police.lfr.retention.contract.PurgeCertified;

/** Writes a certificate, names it in the public log, signs it and keeps it. Callers bring the transaction. */
@Dependent
public class CertificateIssue {
    @Inject
    private Policies policies;

    @Inject
    private ProofStore proofs;

    @Inject
    private SigningKeys keys;

    @Inject
    private LogRegister log;

    @Inject
    private Clock clock;

    @Inject
    private Event<PurgeCertified> certified;

    void issue(CertificateClaim claim, ResidueLook.Looked looked, List<ClassBalance> balances) {
        Map<String, Object> body = CertificateText.of(claim, balances, looked);
        body.put("policyVersion", policies.current().version());
        body.put("finished", now());
        if (claim.kind() == CertificateKind.OPERATION) {
            body.put("days", CertificateText.days(proofs.ofDays(claim.deploymentId())));
        }
        List<ClassBalance> covered = balances.stream()
                .filter(balance -> claim.kind().covers(balance.dataClass()))
                .toList();
        PurgeCertified event = new PurgeCertified(
                Auditable.SYSTEM,
                claim.deploymentId(),
                claim.kind(),
                claim.dayNumber(),
                covered.stream().mapToLong(ClassBalance::created).sum(),
                covered.stream().mapToLong(ClassBalance::deleted).sum(),
                covered.stream().mapToLong(ClassBalance::held).sum(),
                looked.report().keysDestroyed().size(),
                policies.current().version(),
                Sha256.hex(CanonicalJson.of(body).getBytes(StandardCharsets.UTF_8)));
        certified.fire(event);
        keep(claim, body, log.indexOf(event));
    }

    private void keep(CertificateClaim claim, Map<String, Object> body, long logIndex) {
        Map<String, Object> whole = new TreeMap<>(body);
        whole.put("logIndex", logIndex);
        String text = CanonicalJson.of(whole);
        byte[] signature = keys.sign(SigningPurpose.DELETION_CERTIFICATE, text.getBytes(StandardCharsets.UTF_8));
        proofs.keep(
                claim.dayId(),
                new CertificateView(
                        0,
                        claim.deploymentId(),
                        claim.kind(),
                        claim.dayNumber(),
                        now(),
                        logIndex,
                        text,
                        Base64.getEncoder().encodeToString(signature)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
