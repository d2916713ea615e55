package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.LedgerCount;

/**
 * Counts every item of personal data that is made and every one that is deleted, in the transaction that does it. A
 * deletion certificate balances the two. Rows are added and never changed; the database refuses anything else to the
 * application.
 */
@Stateless
@PermitAll // Counts alone, added by the step that makes or deletes; that step has asked for its role.
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DataLedger {
    private static final String CREATED = "CREATED";
    private static final String DELETED = "DELETED";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Items came to be. @param items 0 or more */
    public void created(DataClass dataClass, long deploymentId, int items) {
        add(CREATED, dataClass, deploymentId, null, items);
    }

    /** Items that belong to one operational day came to be. */
    public void created(DataClass dataClass, long deploymentId, long dayId, int items) {
        add(CREATED, dataClass, deploymentId, dayId, items);
    }

    /** Items are gone: rows, files and the keys that could have opened them. @param items 0 or more */
    public void deleted(DataClass dataClass, long deploymentId, int items) {
        add(DELETED, dataClass, deploymentId, null, items);
    }

    /** Items that belong to one operational day are gone; written for the same day as their creation. */
    public void deleted(DataClass dataClass, long deploymentId, long dayId, int items) {
        add(DELETED, dataClass, deploymentId, dayId, items);
    }

    /** Every class of a deployment, in the order of {@link DataClass}; a class never seen counts 0 and 0. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LedgerCount> counts(long deploymentId) {
        return counts(
                "select data_class, change, sum(items) from data_ledger where deployment_id = ?1"
                        + " group by data_class, change",
                deploymentId);
    }

    /** As {@link #counts}, of one operational day. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LedgerCount> countsOfDay(long dayId) {
        return counts(
                "select data_class, change, sum(items) from data_ledger where day_id = ?1"
                        + " group by data_class, change",
                dayId);
    }

    private void add(String change, DataClass dataClass, long deploymentId, Long dayId, int items) {
        if (items < 0) {
            throw new IllegalArgumentException("A ledger counts up: " + items + " of " + dataClass);
        }
        if (items == 0) {
            return;
        }
        entities.createNativeQuery("insert into data_ledger (data_class, change, deployment_id, day_id, items, at)"
                        + " values (?1, ?2, ?3, cast(?4 as bigint), ?5, ?6)")
                .setParameter(1, dataClass.name())
                .setParameter(2, change)
                .setParameter(3, deploymentId)
                .setParameter(4, dayId)
                .setParameter(5, items)
                .setParameter(6, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .executeUpdate();
    }

    private List<LedgerCount> counts(String query, long id) {
        List<?> rows = entities.createNativeQuery(query).setParameter(1, id).getResultList();
        List<LedgerCount> counts = new ArrayList<>();
        for (DataClass dataClass : DataClass.values()) {
            counts.add(new LedgerCount(dataClass, sum(rows, dataClass, CREATED), sum(rows, dataClass, DELETED)));
        }
        return counts;
    }

    private static long sum(List<?> rows, DataClass dataClass, String change) {
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> dataClass.name().equals(row[0]) && change.equals(row[1]))
                .mapToLong(row -> ((Number) row[2]).longValue())
                .sum();
    }
}
