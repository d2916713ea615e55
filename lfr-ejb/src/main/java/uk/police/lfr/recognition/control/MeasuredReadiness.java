package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.contract.ReadyGuard;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.recognition.contract.CameraReadiness;
import uk.police.lfr.recognition.contract.CameraReading;

/** A day is not ready with a camera whose newest measurement of that day is below what it must give. */
@Dependent
public class MeasuredReadiness implements ReadyGuard {
    @Inject
    private ReadingStore readings;

    @Inject
    private DeploymentRegister deployments;

    @Override
    public List<String> missing(OperationalDay day) {
        return on(day.deploymentId(), day.date()).stream()
                        .map(CameraReadiness::reading)
                        .anyMatch(reading -> reading != null && reading.blocks())
                ? List.of("readiness.camera_unfit")
                : List.of();
    }

    /** Each planned camera with its newest reading of that day. */
    public List<CameraReadiness> on(long deploymentId, LocalDate day) {
        Instant from = day.atStartOfDay(ForceTime.ZONE).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(ForceTime.ZONE).toInstant();
        return deployments.cameras(deploymentId).stream()
                .map(camera -> readiness(deploymentId, camera, from, to))
                .toList();
    }

    private CameraReadiness readiness(long deploymentId, LeasedCamera camera, Instant from, Instant to) {
        CameraReading reading =
                readings.newest(deploymentId, camera.id(), from, to).orElse(null);
        return new CameraReadiness(camera.id(), camera.name(), reading);
    }
}
