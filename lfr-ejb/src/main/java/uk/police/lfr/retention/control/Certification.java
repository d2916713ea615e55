package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.CanonicalJson;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.ClassBalance;
import uk.police.lfr.retention.contract.KeepFor;
import uk.police.lfr.retention.contract.PurgeCertified;
import uk.police.lfr.retention.entity.StoredCertificate;

/**
 * Issues deletion certificates: the ledger's count, the holds and what the verifier counted for itself must agree, and
 * the verifier must have found nothing. Otherwise there is an incident and no certificate.
 */
@Dependent
public class Certification {
    static final String REFUSED = "CERTIFICATE_REFUSED";

    /** A refused one is tried again after so long: people need time to look, and each try is logged. */
    private static final Duration NEXT_TRY = Duration.ofMinutes(15);

    /** The index goes by the month: its last key is destroyed up to a month after the first entry's time. */
    private static final Duration INDEX_MARGIN = Duration.ofDays(32);

    private static final Duration SWEEPS = Duration.ofHours(1);

    @Inject
    private DataLedger ledger;

    @Inject
    private HoldKeeping holds;

    @Inject
    private Policies policies;

    @Inject
    private ResidueLook residue;

    @Inject
    private ProofStore proofs;

    @Inject
    private SigningKeys keys;

    @Inject
    private LogRegister log;

    @Inject
    private IncidentOnce incidents;

    @Inject
    private Clock clock;

    @Inject
    private Event<PurgeCertified> certified;

    /**
     * Certifies a deployment whose deletions of this kind are done; done before, it does nothing.
     *
     * @param started when its data began to be due
     * @return whether there is a certificate
     */
    public boolean certify(long deploymentId, String reference, CertificateKind kind, Instant started) {
        if (proofs.certificate(deploymentId, kind).isPresent()) {
            return true;
        }
        if (triedLately(deploymentId, kind)) {
            return false;
        }
        ResidueLook.Looked looked = residue.atDeployment(deploymentId, Auditable.SYSTEM);
        List<ClassBalance> balances = balances(deploymentId, kind, looked);
        if (!looked.report().clean() || !balances.stream().allMatch(ClassBalance::balanced)) {
            refuse(deploymentId, kind, looked, balances);
            return false;
        }
        issue(new Claim(deploymentId, reference, kind, started), looked, balances);
        return true;
    }

    /** Certified deployments whose data of a later kind had to go by now, and that lack its certificate. */
    List<Long> waiting(CertificateKind kind, KeepFor keep, Instant now) {
        return proofs.without(kind, now).stream()
                .filter(deployment -> proofs.certificate(deployment, CertificateKind.OPERATION)
                        .map(operation -> keep.after(operation.issuedAt())
                                .plus(kind == CertificateKind.LISTING_INDEX ? INDEX_MARGIN : SWEEPS))
                        .filter(due -> due.isBefore(now))
                        .isPresent())
                .toList();
    }

    private record Claim(long deploymentId, String reference, CertificateKind kind, Instant started) {}

    private boolean triedLately(long deploymentId, CertificateKind kind) {
        return incidents.reported(REFUSED, subject(deploymentId, kind))
                && proofs.latest(deploymentId)
                        .filter(last -> last.madeAt().plus(NEXT_TRY).isAfter(now()))
                        .isPresent();
    }

    private List<ClassBalance> balances(long deploymentId, CertificateKind kind, ResidueLook.Looked looked) {
        return ledger.counts(deploymentId).stream()
                .map(count -> new ClassBalance(
                        count.dataClass(),
                        count.created(),
                        count.deleted(),
                        holds.heldIds(count.dataClass(), deploymentId).size(),
                        looked.report().remaining().getOrDefault(count.dataClass(), 0L),
                        kind.covers(count.dataClass())))
                .toList();
    }

    private void refuse(
            long deploymentId, CertificateKind kind, ResidueLook.Looked looked, List<ClassBalance> balances) {
        String wrong = balances.stream()
                .filter(balance -> !balance.balanced())
                .map(balance -> balance.dataClass() + " " + balance.created() + " <> " + balance.deleted() + " + "
                        + balance.held() + ", counted " + balance.remaining())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        incidents.report(
                REFUSED,
                subject(deploymentId, kind),
                "The deletions of a deployment do not balance, so they are not certified",
                Facts.of(
                        "unbalanced", wrong,
                        "findings", looked.report().findings().size(),
                        "statement", looked.statement().id()));
    }

    private static String subject(long deploymentId, CertificateKind kind) {
        return "deployment/" + deploymentId + "/" + kind;
    }

    private void issue(Claim claim, ResidueLook.Looked looked, List<ClassBalance> balances) {
        Map<String, Object> body = CertificateText.of(
                claim.deploymentId(),
                claim.reference(),
                claim.kind(),
                balances,
                looked.statement(),
                looked.report().keysDestroyed());
        body.put("policyVersion", policies.current().version());
        body.put("started", claim.started());
        body.put("finished", now());
        List<ClassBalance> covered = balances.stream()
                .filter(balance -> claim.kind().covers(balance.dataClass()))
                .toList();
        PurgeCertified event = new PurgeCertified(
                Auditable.SYSTEM,
                claim.deploymentId(),
                claim.kind(),
                covered.stream().mapToLong(ClassBalance::created).sum(),
                covered.stream().mapToLong(ClassBalance::deleted).sum(),
                covered.stream().mapToLong(ClassBalance::held).sum(),
                looked.report().keysDestroyed().size(),
                policies.current().version(),
                Sha256.hex(CanonicalJson.of(body).getBytes(StandardCharsets.UTF_8)));
        certified.fire(event);
        keep(claim, body, log.indexOf(event));
    }

    private void keep(Claim claim, Map<String, Object> body, long logIndex) {
        Map<String, Object> whole = new TreeMap<>(body);
        whole.put("logIndex", logIndex);
        String text = CanonicalJson.of(whole);
        byte[] signature = keys.sign(SigningPurpose.DELETION_CERTIFICATE, text.getBytes(StandardCharsets.UTF_8));
        proofs.keep(new StoredCertificate(
                claim.deploymentId(),
                claim.kind(),
                now(),
                logIndex,
                text,
                Base64.getEncoder().encodeToString(signature)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
