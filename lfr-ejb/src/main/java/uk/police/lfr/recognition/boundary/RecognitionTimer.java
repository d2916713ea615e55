package uk.police.lfr.recognition.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DayEnded;
import uk.police.lfr.deployment.contract.DeploymentEnded;
import uk.police.lfr.deployment.contract.DeploymentPaused;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.recognition.control.SessionBoard;
import uk.police.lfr.watchlist.contract.WatchlistChanged;

/**
 * Compares each second what runs with what is live, so that a deployment that goes live, ends, or was live when the
 * server stopped is picked up without anyone being told. A person's end and a withdrawal are followed at once.
 */
@Startup
@Singleton
@DependsOn("FaceModels") // So that the workers have ended before the engine's natives are freed.
@PermitAll // Reached by its timer and by events alone.
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecognitionTimer {
    private static final System.Logger LOG = System.getLogger(RecognitionTimer.class.getName());

    /** A list that is being loaded or a camera that is being left takes longer than the server's own five seconds. */
    private static final long LONGEST_WAIT_SECONDS = 120;

    @Inject
    private SessionBoard sessions;

    @Inject
    private DeploymentRegister deployments;

    private boolean unanswered;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void keepInStep() {
        sessions.stopLapsed();
        live().ifPresent(sessions::keepInStepWith);
    }

    /** Empty while the database does not say: then what runs goes on for as long as its lease does, and no longer. */
    private Optional<Set<Long>> live() {
        try {
            Set<Long> live = deployments.in(DeploymentState.LIVE).stream()
                    .map(DeploymentView::id)
                    .collect(Collectors.toSet());
            unanswered = false;
            return Optional.of(live);
        } catch (RuntimeException noAnswer) {
            if (!unanswered) {
                LOG.log(System.Logger.Level.ERROR, "The database does not say what is live; leases run out", noAnswer);
            }
            unanswered = true;
            return Optional.empty();
        }
    }

    @AccessTimeout(value = LONGEST_WAIT_SECONDS, unit = TimeUnit.SECONDS)
    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeploymentEnded ended) {
        sessions.stop(ended.deploymentId(), ended.reason());
    }

    @AccessTimeout(value = LONGEST_WAIT_SECONDS, unit = TimeUnit.SECONDS)
    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DayEnded ended) {
        sessions.stop(ended.deploymentId(), ended.reason());
    }

    @AccessTimeout(value = LONGEST_WAIT_SECONDS, unit = TimeUnit.SECONDS)
    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeploymentPaused paused) {
        sessions.stop(paused.deploymentId(), paused.reason());
    }

    @AccessTimeout(value = LONGEST_WAIT_SECONDS, unit = TimeUnit.SECONDS)
    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) WatchlistChanged changed) {
        deployments.in(DeploymentState.LIVE).stream()
                .filter(live -> live.watchlistId() == changed.watchlistId())
                .forEach(live -> sessions.reloadGallery(live.id()));
    }

    @PreDestroy
    void stopAll() {
        sessions.stopAll("server stops");
    }
}
