package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.RecordVersion;
import uk.police.lfr.transparency.entity.WithheldNotice;

/** Public records in the database. Callers bring the transaction. */
@Dependent
public class PublicRecordStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(PublicRecord record) {
        entities.persist(record);
    }

    public Optional<PublicRecord> of(long deploymentId) {
        return Optional.ofNullable(entities.find(PublicRecord.class, deploymentId));
    }

    /** @throws WrongState the deployment was never announced */
    public PublicRecord locked(long deploymentId) {
        return Optional.ofNullable(entities.find(PublicRecord.class, deploymentId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new WrongState("transparency.no_notice", deploymentId));
    }

    public Optional<PublicRecord> byReference(String reference) {
        return entities.createQuery(
                        "select r from PublicRecord r where r.reference = :reference and exists"
                                + " (select v.id from RecordVersion v where v.deploymentId = r.deploymentId)",
                        PublicRecord.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** All that can be read. */
    public List<PublicRecord> all() {
        return entities.createQuery(
                        "select r from PublicRecord r where exists"
                                + " (select v.id from RecordVersion v where v.deploymentId = r.deploymentId)",
                        PublicRecord.class)
                .getResultList();
    }

    /** When results were published, by deployment. */
    public Map<Long, Instant> resultsPublished() {
        return entities.createQuery(
                        "select r.deploymentId, r.resultsPublishedAt from PublicRecord r"
                                + " where r.resultsPublishedAt is not null",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** Whose notice is out and whose results are not. */
    public List<PublicRecord> withoutResults() {
        return entities.createQuery(
                        "select r from PublicRecord r where r.resultsPublishedAt is null", PublicRecord.class)
                .getResultList();
    }

    public void keep(RecordVersion version) {
        entities.persist(version);
        entities.flush();
    }

    /** Every version that was published of a deployment, oldest first. */
    public List<RecordVersion> versions(long deploymentId) {
        return entities.createQuery(
                        "select v from RecordVersion v where v.deploymentId = :deployment order by v.number",
                        RecordVersion.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }

    /** Records whose first version is still to be written: those that the first release published. */
    public List<PublicRecord> withoutVersion() {
        return entities.createQuery(
                        "select r from PublicRecord r where not exists"
                                + " (select v.id from RecordVersion v where v.deploymentId = r.deploymentId)",
                        PublicRecord.class)
                .getResultList();
    }

    public void keep(WithheldNotice notice) {
        entities.persist(notice);
    }

    public Optional<WithheldNotice> withheld(long deploymentId) {
        return Optional.ofNullable(entities.find(WithheldNotice.class, deploymentId));
    }

    /** Notices that may be published now, and have not been. */
    public List<WithheldNotice> withheldUntil(LocalDate today) {
        return entities.createQuery(
                        "select w from WithheldNotice w where w.publishAfter < :today and not exists"
                                + " (select r.deploymentId from PublicRecord r where r.deploymentId = w.deploymentId)",
                        WithheldNotice.class)
                .setParameter("today", today)
                .getResultList();
    }
}
