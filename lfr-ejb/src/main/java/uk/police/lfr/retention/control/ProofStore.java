package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.contract.ResidueStatement;
import uk.police.lfr.retention.entity.DayCertificate;
import uk.police.lfr.retention.entity.StoredCertificate;
import uk.police.lfr.retention.entity.StoredStatement;

/** Certificates and statements in the database: added, never changed. Callers bring the transaction. */
@Dependent
public class ProofStore {
    @PersistenceContext
    private EntityManager entities;

    /** @param dayId null for a certificate of a whole deployment */
    void keep(Long dayId, CertificateView certificate) {
        entities.persist(dayId == null ? new StoredCertificate(certificate) : new DayCertificate(dayId, certificate));
        entities.flush();
    }

    Optional<CertificateView> certificate(CertificateClaim claim) {
        return claim.ofDay() ? ofDay(claim.dayId()) : certificate(claim.deploymentId(), claim.kind());
    }

    Optional<CertificateView> ofDay(long dayId) {
        return entities.createQuery("select c from DayCertificate c where c.dayId = :day", DayCertificate.class)
                .setParameter("day", dayId)
                .getResultStream()
                .findFirst()
                .map(DayCertificate::view);
    }

    /** Of each day that has one, the first day first. */
    public List<CertificateView> ofDays(long deploymentId) {
        return entities.createQuery(
                        "select c from DayCertificate c where c.deploymentId = :deployment order by c.dayNumber",
                        DayCertificate.class)
                .setParameter("deployment", deploymentId)
                .getResultStream()
                .map(DayCertificate::view)
                .toList();
    }

    public CertificateView dayCertificate(long id) {
        return Optional.ofNullable(entities.find(DayCertificate.class, id))
                .map(DayCertificate::view)
                .orElseThrow(() -> new NotFound("retention.certificate_not_found", id));
    }

    /** Newest first. */
    public List<CertificateView> dayCertificates(int count) {
        return entities.createQuery("select c from DayCertificate c order by c.id desc", DayCertificate.class)
                .setMaxResults(count)
                .getResultStream()
                .map(DayCertificate::view)
                .toList();
    }

    ResidueStatement keep(StoredStatement statement) {
        entities.persist(statement);
        entities.flush();
        return statement.view();
    }

    public Optional<CertificateView> certificate(long deploymentId, CertificateKind kind) {
        return entities.createQuery(
                        "select c from StoredCertificate c where c.deploymentId = :deployment and c.kind = :kind",
                        StoredCertificate.class)
                .setParameter("deployment", deploymentId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .map(StoredCertificate::view);
    }

    /** Deployments whose operation was certified before that moment and that have no certificate of this kind yet. */
    List<Long> without(CertificateKind kind, Instant certifiedBefore) {
        return entities.createQuery(
                        "select c.deploymentId from StoredCertificate c where c.kind = :operation"
                                + " and c.issuedAt < :before and not exists (select o from StoredCertificate o"
                                + " where o.deploymentId = c.deploymentId and o.kind = :kind)",
                        Long.class)
                .setParameter("operation", CertificateKind.OPERATION)
                .setParameter("before", certifiedBefore)
                .setParameter("kind", kind)
                .getResultList();
    }

    public CertificateView certificate(long id) {
        return Optional.ofNullable(entities.find(StoredCertificate.class, id))
                .map(StoredCertificate::view)
                .orElseThrow(() -> new NotFound("retention.certificate_not_found", id));
    }

    /** Newest first. */
    public List<CertificateView> certificates(int count) {
        return entities.createQuery("select c from StoredCertificate c order by c.id desc", StoredCertificate.class)
                .setMaxResults(count)
                .getResultStream()
                .map(StoredCertificate::view)
                .toList();
    }

    public ResidueStatement statement(long id) {
        return Optional.ofNullable(entities.find(StoredStatement.class, id))
                .map(StoredStatement::view)
                .orElseThrow(() -> new NotFound("retention.statement_not_found", id));
    }

    /** Newest first. */
    public List<ResidueStatement> statements(int count) {
        return entities.createQuery("select s from StoredStatement s order by s.id desc", StoredStatement.class)
                .setMaxResults(count)
                .getResultStream()
                .map(StoredStatement::view)
                .toList();
    }
}
