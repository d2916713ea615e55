package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.recognition.boundary.ScanRegister;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.SealedFigures;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** Makes the public record of a deployment from what the system knows. */
@Dependent
public class RecordCompiler {
    private static final Set<DeploymentState> PURGED = EnumSet.of(
            DeploymentState.PURGED,
            DeploymentState.REVIEWED,
            DeploymentState.RESULTS_PUBLISHED,
            DeploymentState.CLOSED);

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private SealedLists watchlists;

    @Inject
    private ScanRegister scans;

    @Inject
    private AlertRegister alerts;

    @Inject
    private Installation installation;

    /** The counters as they stand. */
    public SealedFigures figures(DeploymentView deployment) {
        return new SealedFigures(
                watchlists.sealedEntries(deployment.watchlistId()),
                scans.tally(deployment.id()).facesScanned(),
                alerts.tally(deployment.id()));
    }

    public PublicDeployment published(PublicRecord record) {
        DeploymentView deployment = deployments.view(record.deploymentId());
        return compile(deployment, record.noticePublishedAt(), record.resultsPublishedAt(), record.figures());
    }

    /** @param figures null for none yet */
    public PublicDeployment compile(
            DeploymentView deployment, Instant noticeAt, Instant resultsAt, SealedFigures figures) {
        return new PublicDeployment(
                deployment.reference(),
                deployment.plan().title(),
                deployment.plan().context(),
                deployment.plan().place(),
                deployment.startedAt() == null ? deployment.plan().start() : deployment.startedAt(),
                deployment.endedAt() == null ? deployment.plan().end() : deployment.endedAt(),
                phase(deployment, figures != null),
                deployment.plan().purposes(),
                figures == null ? PublicFigures.NOT_YET : figures.figures(),
                figures == null ? null : deployment.plan().threshold(),
                deployment.endedAt() == null ? null : PURGED.contains(deployment.state()),
                noticeAt,
                resultsAt,
                installation.exercise());
    }

    private static DeploymentPhase phase(DeploymentView deployment, boolean reported) {
        if (deployment.endedAt() == null) {
            return deployment.startedAt() == null ? DeploymentPhase.UPCOMING : DeploymentPhase.IN_PROGRESS;
        }
        if (deployment.startedAt() == null) {
            return DeploymentPhase.CANCELLED;
        }
        return reported ? DeploymentPhase.REPORTED : DeploymentPhase.ENDED;
    }
}
