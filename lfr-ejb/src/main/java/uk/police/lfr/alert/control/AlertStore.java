package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertTombstone;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.AlertContent;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.alert.entity.Tombstone;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.recognition.contract.PossibleMatchFound;

/** Alerts, their pictures and their counts in the database. Callers bring the transaction. */
@Dependent
public class AlertStore {
    /** Alerts in one statement. */
    private static final int PART = 500;

    @PersistenceContext
    private EntityManager entities;

    public void keep(Alert alert) {
        entities.persist(alert);
        entities.flush();
    }

    /** The older alert takes in no more, so that the newer one may; written before it. */
    public void stopGathering(Alert alert) {
        alert.stopGathering();
        entities.flush();
    }

    public void keep(AlertContent content) {
        entities.persist(content);
    }

    /** @throws NotFound erased, or never there */
    public Alert alert(long id) {
        return found(entities.find(Alert.class, id), id);
    }

    /** As {@link #alert}, and nobody else decides on it until this transaction ends. */
    public Alert locked(long id) {
        return found(entities.find(Alert.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** As {@link #locked}; empty where it has been erased. */
    public Optional<Alert> lockedIfThere(long id) {
        return Optional.ofNullable(entities.find(Alert.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Alert found(Alert alert, long id) {
        if (alert == null) {
            throw new NotFound("alert.not_found", id);
        }
        return alert;
    }

    public Optional<AlertContent> content(long alertId) {
        return Optional.ofNullable(entities.find(AlertContent.class, alertId));
    }

    /** Written before the counts are locked, as whoever decides about an alert does it: in the other order each may wait. */
    public void seenAgain(Alert alert, Instant at) {
        alert.seenAgain(at);
        entities.flush();
    }

    /** The alert that gathers this entry's sightings by this group of cameras; the table has room for one. */
    public Optional<Alert> gatheringFor(PossibleMatchFound match) {
        return entities.createQuery(
                        "select a from Alert a where a.origin.deploymentId = :deployment"
                                + " and a.sighting.cameraGroup = :group and a.sighting.gatheringEntry = :entry",
                        Alert.class)
                .setParameter("deployment", match.deploymentId())
                .setParameter("group", match.cameraGroup())
                .setParameter("entry", match.entryId())
                .getResultStream()
                .findFirst();
    }

    /** Alerts that nobody claimed since this moment. */
    public List<Alert> newBefore(Instant moment) {
        return entities.createQuery(
                        "select a from Alert a where a.state = :state and a.raisedAt <= :moment", Alert.class)
                .setParameter("state", AlertState.NEW)
                .setParameter("moment", moment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Alerts that an operator took before this moment and still has. */
    public List<Alert> claimedBefore(Instant moment) {
        return entities.createQuery(
                        "select a from Alert a where a.state = :state and a.deciders.claimedAt <= :moment", Alert.class)
                .setParameter("state", AlertState.CLAIMED)
                .setParameter("moment", moment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Newest first. */
    public List<Alert> of(long deploymentId) {
        return entities.createQuery(
                        "select a from Alert a where a.origin.deploymentId = :deployment order by a.id desc",
                        Alert.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }

    /** Of one operational day, newest first. */
    public List<Alert> ofDay(long dayId) {
        return entities.createQuery("select a from Alert a where a.origin.dayId = :day order by a.id desc", Alert.class)
                .setParameter("day", dayId)
                .getResultList();
    }

    /** Oldest first: who has waited longest comes first. */
    public List<Alert> awaitingEngagement() {
        return entities.createQuery("select a from Alert a where a.state in :states order by a.id", Alert.class)
                .setParameter("states", List.of(AlertState.OPERATOR_POSSIBLE, AlertState.ENGAGED))
                .getResultList();
    }

    public List<Alert> usedBefore(Instant moment) {
        return entities.createQuery("select a from Alert a where a.usedAt <= :moment", Alert.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** What is left of a deployment's alerts, oldest first. */
    public List<AlertTombstone> tombstones(long deploymentId) {
        return entities.createQuery(
                        "select t from Tombstone t where t.deploymentId = :deployment order by t.alertId",
                        Tombstone.class)
                .setParameter("deployment", deploymentId)
                .getResultStream()
                .map(Tombstone::view)
                .toList();
    }

    /** Alerts that a complaint alone keeps, longest first. */
    public List<Alert> held() {
        return entities.createQuery(
                        "select a from Alert a where a.complaint.at is not null and a.usedAt is not null order by a.id",
                        Alert.class)
                .getResultList();
    }

    /** Deletes alerts and pictures and leaves the tombstones. Nothing goes if one was changed meanwhile. */
    public void erase(List<Alert> alerts, List<AlertTombstone> tombstones) {
        tombstones.forEach(tombstone -> entities.persist(new Tombstone(tombstone)));
        for (int first = 0; first < alerts.size(); first += PART) {
            List<Alert> some = alerts.subList(first, Math.min(first + PART, alerts.size()));
            entities.createQuery("delete from AlertContent p where p.alertId in :alerts")
                    .setParameter("alerts", some.stream().map(Alert::id).toList())
                    .executeUpdate();
        }
        alerts.forEach(entities::remove);
        entities.flush();
    }

    /** The counts of a deployment, locked for this transaction; made at its first alert. */
    public DeploymentAlerts lockedCounts(long deploymentId) {
        DeploymentAlerts counts = entities.find(DeploymentAlerts.class, deploymentId, LockModeType.PESSIMISTIC_WRITE);
        if (counts == null) {
            counts = new DeploymentAlerts(deploymentId);
            entities.persist(counts);
        }
        return counts;
    }

    /** Of every deployment that had an alert, newest first. */
    public List<DeploymentAlerts> allCounts() {
        return entities.createQuery(
                        "select c from DeploymentAlerts c order by c.deploymentId desc", DeploymentAlerts.class)
                .getResultList();
    }

    public Optional<DeploymentAlerts> counts(long deploymentId) {
        return Optional.ofNullable(entities.find(DeploymentAlerts.class, deploymentId));
    }
}
