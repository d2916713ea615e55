package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.platform.contract.NotFound;

/** Test subjects and their walks in the database. Callers bring the transaction. */
@Dependent
public class TestBook {
    @PersistenceContext
    private EntityManager entities;

    public void keep(TestSubject subject) {
        entities.persist(subject);
        entities.flush();
    }

    public void keep(TestPass pass) {
        entities.persist(pass);
        entities.flush();
    }

    /** @throws NotFound there is none */
    public TestSubject subject(long id) {
        return Optional.ofNullable(entities.find(TestSubject.class, id))
                .orElseThrow(() -> new NotFound("alert.no_test_subject", id));
    }

    /** @throws NotFound there is none */
    public TestPass pass(long id) {
        return Optional.ofNullable(entities.find(TestPass.class, id))
                .orElseThrow(() -> new NotFound("alert.no_test_pass", id));
    }

    /** The subject behind an entry, if its alerts are a test's. */
    public Optional<TestSubject> confirmed(long deploymentId, long entryId) {
        return entities.createQuery(
                        "select s from TestSubject s where s.deploymentId = :deployment and s.entryId = :entry"
                                + " and s.confirmedBy is not null",
                        TestSubject.class)
                .setParameter("deployment", deploymentId)
                .setParameter("entry", entryId)
                .getResultStream()
                .findFirst();
    }

    /** Of a deployment, in the order in which they were registered. */
    public List<TestSubject> subjects(long deploymentId) {
        return entities.createQuery(
                        "select s from TestSubject s where s.deploymentId = :deployment order by s.id",
                        TestSubject.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }

    /** Those whom this member of staff has not answered yet. */
    public List<TestSubject> asked(String username) {
        return entities.createQuery(
                        "select s from TestSubject s where s.username = :username and s.confirmedBy is null"
                                + " order by s.id",
                        TestSubject.class)
                .setParameter("username", username)
                .getResultList();
    }

    public List<TestPass> passesOf(TestSubject subject) {
        return entities.createQuery("select p from TestPass p where p.subject = :subject", TestPass.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** Walks that this operator judged, newest first. */
    public List<TestPass> judgedBy(String operator) {
        return entities.createQuery(
                        "select p from TestPass p where p.judgedBy = :operator order by p.judgedAt desc, p.id desc",
                        TestPass.class)
                .setParameter("operator", operator)
                .getResultList();
    }

    /** In the order in which they are planned. */
    public List<TestPass> passes(long deploymentId) {
        return entities.createQuery(
                        "select p from TestPass p where p.subject.deploymentId = :deployment order by p.plannedAt, p.id",
                        TestPass.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }
}
