package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.deployment.contract.ApplicationSketch;
import uk.police.lfr.deployment.contract.SketchEnded;
import uk.police.lfr.deployment.entity.Sketch;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.NotFound;

/** Applications that are being written, sealed in the database. Callers bring the transaction. */
@Dependent
public class Sketches {
    /** Whoever has not come back by then begins anew; decision of this project, 2026 (decision 0166). */
    static final Period KEPT = Period.ofDays(30);

    private static final byte[] CONTEXT = "application-sketch".getBytes(StandardCharsets.UTF_8);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyVault vault;

    @Inject
    private Clock clock;

    @Inject
    private Event<SketchEnded> ended;

    /** @param deploymentId null for a new application */
    public ApplicationSketch begin(String by, Long deploymentId, int baseVersion, Map<String, String> fields) {
        KeyId key = vault.create(new KeyScope(KeyScope.Kind.DEPLOYMENT_DAY, "application-sketch"));
        Sketch sketch = new Sketch(deploymentId, baseVersion, by, key, sealed(key, fields), now());
        entities.persist(sketch);
        entities.flush();
        return opened(sketch);
    }

    /** @throws uk.police.lfr.platform.contract.WrongState it was saved since */
    public ApplicationSketch save(String by, long id, int after, Map<String, String> fields) {
        Sketch sketch = own(by, id, LockModeType.PESSIMISTIC_WRITE);
        sketch.save(after, sealed(sketch.key(), fields), now());
        return opened(sketch);
    }

    /** @throws NotFound it is gone, or somebody else's */
    public ApplicationSketch sketch(String by, long id) {
        return opened(own(by, id, LockModeType.NONE));
    }

    /** Latest first. */
    public List<ApplicationSketch> of(String person) {
        return entities.createQuery(
                        "select s from Sketch s where s.writtenBy = :by order by s.savedAt desc", Sketch.class)
                .setParameter("by", person)
                .getResultStream()
                .map(this::opened)
                .toList();
    }

    public Optional<ApplicationSketch> ofDeployment(long deploymentId) {
        return found(deploymentId).map(this::opened);
    }

    /** @throws NotFound it is gone, or somebody else's */
    public void drop(String by, long id) {
        drop(own(by, id, LockModeType.PESSIMISTIC_WRITE), by);
    }

    /** The draft moves on, whatever else was being written about it. */
    public void dropOf(long deploymentId, String by) {
        found(deploymentId).ifPresent(sketch -> drop(sketch, by));
    }

    /** Those that nobody came back to. @return how many went */
    public int dropOld() {
        Instant before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        List<Sketch> old = entities.createQuery("select s from Sketch s where s.savedAt < :before", Sketch.class)
                .setParameter("before", before)
                .getResultList();
        old.forEach(sketch -> drop(sketch, Auditable.SYSTEM));
        return old.size();
    }

    private void drop(Sketch sketch, String by) {
        vault.destroy(sketch.key());
        entities.remove(sketch);
        ended.fire(new SketchEnded(by, sketch.id()));
    }

    private Optional<Sketch> found(long deploymentId) {
        return entities.createQuery("select s from Sketch s where s.deploymentId = :deployment", Sketch.class)
                .setParameter("deployment", deploymentId)
                .getResultStream()
                .findFirst();
    }

    private Sketch own(String by, long id, LockModeType lock) {
        Sketch sketch = entities.find(Sketch.class, id, lock);
        if (sketch == null || !sketch.isOf(by)) {
            throw new NotFound("deployment.sketch_gone");
        }
        return sketch;
    }

    private ApplicationSketch opened(Sketch sketch) {
        return sketch.view(
                new String(vault.decrypt(sketch.key(), sketch.sealedFields(), CONTEXT), StandardCharsets.UTF_8));
    }

    private byte[] sealed(KeyId key, Map<String, String> fields) {
        return vault.encrypt(key, Sketch.written(fields).getBytes(StandardCharsets.UTF_8), CONTEXT);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
