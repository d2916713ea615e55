package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.retention.contract.ClassBalance;
import uk.police.lfr.retention.contract.RefusalView;
import uk.police.lfr.retention.entity.CertificateRefusal;

/** Certificates that were refused: why, and when they are tried again. Callers bring the transaction. */
@Dependent
public class Refusals {
    static final String REFUSED = "CERTIFICATE_REFUSED";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private IncidentOnce incidents;

    @Inject
    private StaffNotices notices;

    /** Whether it was refused so lately that the sweep waits. */
    boolean lately(CertificateClaim claim, Instant now) {
        return find(claim).filter(refusal -> refusal.lately(now)).isPresent();
    }

    /** Everybody responsible hears of the first; each is kept with its reason. */
    void refuse(CertificateClaim claim, ResidueLook.Looked looked, List<ClassBalance> balances, Instant now) {
        int findings = looked.report().findings().size();
        String unbalanced = balances.stream()
                .filter(balance -> !balance.balanced())
                .map(Refusals::words)
                .collect(Collectors.joining("; "));
        Optional<CertificateRefusal> known = find(claim);
        CertificateRefusal refusal =
                known.orElseGet(() -> new CertificateRefusal(claim.deploymentId(), claim.kind(), claim.dayNumber()));
        refusal.refused(now, unbalanced, findings, looked.statement().id());
        entities.persist(refusal);
        incidents.report(
                REFUSED,
                claim.subject(),
                "The deletions of a deployment do not balance, so they are not certified",
                Facts.of(
                        "unbalanced", unbalanced,
                        "findings", findings,
                        "statement", looked.statement().id()));
        if (known.isEmpty() && claim.officer() != null) {
            notices.tell(claim.officer(), REFUSED, "deployment/" + claim.deploymentId(), claim.reference());
        }
    }

    private static String words(ClassBalance balance) {
        return balance.dataClass() + " " + balance.created() + " <> " + balance.deleted() + " + " + balance.held()
                + ", counted " + balance.remaining();
    }

    /** It has been issued. */
    void settle(CertificateClaim claim) {
        find(claim).ifPresent(entities::remove);
    }

    private Optional<CertificateRefusal> find(CertificateClaim claim) {
        return entities.createQuery(
                        "select r from CertificateRefusal r where r.deploymentId = :deployment and r.kind = :kind"
                                + " and r.dayNumber = :day",
                        CertificateRefusal.class)
                .setParameter("deployment", claim.deploymentId())
                .setParameter("kind", claim.kind())
                .setParameter("day", claim.dayNumber())
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound it has been issued, or was never refused */
    RefusalView refusal(long id) {
        return Optional.ofNullable(entities.find(CertificateRefusal.class, id))
                .map(CertificateRefusal::view)
                .orElseThrow(() -> new NotFound("retention.refusal_not_found", id));
    }

    /** Oldest first. */
    public List<RefusalView> waiting() {
        return entities.createQuery("select r from CertificateRefusal r order by r.id", CertificateRefusal.class)
                .getResultStream()
                .map(CertificateRefusal::view)
                .toList();
    }
}
