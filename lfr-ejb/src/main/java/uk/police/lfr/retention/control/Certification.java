package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.ClassBalance;
import uk.police.lfr.retention.contract.KeepFor;

/**
 * Decides on deletion certificates: the ledger's count, the holds and what the verifier counted for itself must agree,
 * and the verifier must have found nothing. Otherwise there is an incident and no certificate.
 */
@Dependent
public class Certification {
    /** The index goes by the month: its last key is destroyed up to a month after the first entry's time. */
    private static final Duration INDEX_MARGIN = Duration.ofDays(32);

    private static final Duration SWEEPS = Duration.ofHours(1);

    @Inject
    private ResidueLook residue;

    @Inject
    private Balances balances;

    @Inject
    private Refusals refusals;

    @Inject
    private CertificateIssue issue;

    @Inject
    private ProofStore proofs;

    @Inject
    private Clock clock;

    /**
     * Certifies what has been deleted; done before, or refused a moment ago, it does nothing.
     *
     * @return whether there is a certificate
     */
    boolean certify(CertificateClaim claim) {
        if (proofs.certificate(claim).isPresent()) {
            return true;
        }
        return !refusals.lately(claim, now()) && tryNow(claim, Auditable.SYSTEM);
    }

    /** As {@link #certify}, also if it was refused a moment ago: somebody has mended what was found. */
    boolean certifyNow(CertificateClaim claim, String by) {
        return proofs.certificate(claim).isPresent() || tryNow(claim, by);
    }

    private boolean tryNow(CertificateClaim claim, String by) {
        ResidueLook.Looked looked = claim.ofDay()
                ? residue.atDay(claim.deploymentId(), claim.dayId(), claim.dayNumber(), by)
                : residue.atDeployment(claim.deploymentId(), by);
        List<ClassBalance> counted = balances.of(claim, looked.report());
        if (!looked.report().clean() || !counted.stream().allMatch(ClassBalance::balanced)) {
            refusals.refuse(claim, looked, counted, now());
            return false;
        }
        issue.issue(claim, looked, counted);
        refusals.settle(claim);
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
