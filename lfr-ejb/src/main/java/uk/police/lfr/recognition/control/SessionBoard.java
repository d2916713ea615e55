package uk.police.lfr.recognition.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.recognition.contract.RecognitionStarted;
import uk.police.lfr.recognition.contract.RecognitionStopped;
import uk.police.lfr.recognition.contract.SegmentReason;

/** The sessions of this node, kept in step with the deployments that are live. One thread at a time changes it. */
@ApplicationScoped
public class SessionBoard {
    private static final System.Logger LOG = System.getLogger(SessionBoard.class.getName());

    /** After a refused or failed start, so that neither log nor database is flooded. */
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(10);

    private final Map<Long, RecognitionSession> sessions = new ConcurrentHashMap<>();
    private final Queue<Ended> unwritten = new ConcurrentLinkedQueue<>();
    private final Map<Long, Long> triedAtNanos = new ConcurrentHashMap<>();

    @Inject
    private SessionFactory factory;

    @Inject
    private SegmentLedger ledger;

    @Inject
    private LateTallies late;

    @Inject
    private FaceModels models;

    @Inject
    private Clock clock;

    @Inject
    private Transactions transactions;

    @Inject
    private Event<RecognitionStarted> started;

    @Inject
    private Event<RecognitionStopped> stopped;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/lfr-camera")
    private ManagedExecutorService executor;

    private record Ended(String session, LeaseHolder lease, long deploymentId, String reason, Instant at) {}

    /** Starts what is live and not running, stops what runs and is not live or has lost its lease. */
    public void keepInStepWith(Set<Long> live) {
        catchUp();
        for (Map.Entry<Long, RecognitionSession> each : Map.copyOf(sessions).entrySet()) {
            Long running = each.getKey();
            if (!live.contains(running)) {
                stop(running, "deployment is not live");
            } else if (!each.getValue().keepAlive() && !goesOnOtherwise(running)) {
                stop(running, "no lease, or a worker failed");
                waitBeforeNextTry(running);
            }
        }
        live.stream()
                .filter(id -> !sessions.containsKey(id))
                .filter(this::mayTry)
                .forEach(this::start);
    }

    /** Ends and wipes what has lost its lease; asks no database, since a database that is gone is how leases lapse. */
    public void stopLapsed() {
        for (Map.Entry<Long, RecognitionSession> each : Map.copyOf(sessions).entrySet()) {
            if (!each.getValue().holds() && each.getValue().lease().changed().isEmpty()) {
                stop(each.getKey(), "its lease ran out");
                waitBeforeNextTry(each.getKey());
            }
        }
    }

    /** Somebody changed the terms: what compared under the old ones is wiped, and counting begins anew. */
    private boolean goesOnOtherwise(long deploymentId) {
        RecognitionSession before = sessions.get(deploymentId);
        if (before == null || before.lease().changed().isEmpty()) {
            return false; // A refusal that pauses the deployment has stopped it already.
        }
        before.close();
        try {
            Optional<RecognitionSession> next = factory.goOn(before);
            next.ifPresent(session -> {
                startOrWipe(session);
                sessions.put(deploymentId, session);
            });
            return next.isPresent();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Deployment " + deploymentId + " does not go on as changed", fault);
            return false;
        }
    }

    /** By the clock that nobody can set: one that was wrong for a while must not keep a deployment waiting. */
    private void waitBeforeNextTry(long deploymentId) {
        triedAtNanos.put(deploymentId, System.nanoTime());
    }

    private boolean mayTry(long deploymentId) {
        Long triedAt = triedAtNanos.get(deploymentId);
        return triedAt == null || System.nanoTime() - triedAt >= TRY_AGAIN_AFTER.toNanos();
    }

    private void start(long deploymentId) {
        waitBeforeNextTry(deploymentId);
        try {
            Optional<RecognitionSession> opened = factory.open(deploymentId);
            if (opened.isPresent()) {
                RecognitionSession session = opened.get();
                startOrWipe(session);
                sessions.put(deploymentId, session);
                triedAtNanos.remove(deploymentId);
                transactions.runInNew(() -> started.fire(new RecognitionStarted(
                        Auditable.SYSTEM,
                        deploymentId,
                        session.statuses().size(),
                        session.listed(),
                        models.engine().templateVersion())));
            }
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Recognition of deployment " + deploymentId + " did not start", fault);
        }
    }

    /** A session of which one camera found no thread must not go on with the others where no end reaches it. */
    private void startOrWipe(RecognitionSession session) {
        try {
            session.start(executor);
        } catch (RuntimeException refused) {
            session.close();
            throw refused;
        }
    }

    public void stop(long deploymentId, String reason) {
        RecognitionSession session = sessions.remove(deploymentId);
        if (session != null) {
            session.close();
            LOG.log(System.Logger.Level.INFO, "Recognition of deployment {0} stopped: {1}", deploymentId, reason);
            Ended ended = new Ended(session.terms().session(), session.lease(), deploymentId, reason, clock.instant());
            if (!written(ended)) {
                unwritten.add(ended);
            }
        }
    }

    /** What ended, and what was counted, while nothing could be written. */
    private void catchUp() {
        try {
            late.keep();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Counts wait to be kept: {0}", fault.getMessage());
        }
        while (!unwritten.isEmpty() && written(unwritten.peek())) {
            unwritten.remove();
        }
    }

    /** The workers have ended whether or not this can be written; a server that is stopping takes no entries any more. */
    private boolean written(Ended ended) {
        try {
            ledger.end(ended.session(), ended.reason(), ended.at());
            ended.lease().giveBack();
            transactions.runInNew(() -> stopped.fire(
                    new RecognitionStopped(Auditable.SYSTEM, ended.deploymentId(), ended.reason(), ended.at())));
            return true;
        } catch (RuntimeException fault) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The end of deployment {0}''s recognition is not in the audit log yet: {1}",
                    ended.deploymentId(),
                    fault.getMessage());
            return false;
        }
    }

    public void stopAll(String reason) {
        Set.copyOf(sessions.keySet()).forEach(id -> stop(id, reason));
    }

    /** The list of a running deployment has lost an entry: first it is searched no more, then counting begins anew. */
    public void reloadGallery(long deploymentId) {
        session(deploymentId).ifPresent(session -> {
            session.reloadGallery();
            session.segment()
                    .become(ledger.begin(
                            session.terms(),
                            SegmentReason.LIST_CHANGED,
                            models.engine().templateVersion(),
                            session.listed()));
        });
    }

    Optional<RecognitionSession> session(long deploymentId) {
        return Optional.ofNullable(sessions.get(deploymentId));
    }
}
