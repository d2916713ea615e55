package uk.police.lfr.reporting.contract;

import java.time.LocalDate;
import java.util.List;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.FieldAccuracy;
import uk.police.lfr.alert.contract.TimingView;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.recognition.contract.ScanTally;

/**
 * A deployment in figures, and one of its days over time.
 *
 * @param days on which it was live or is to be
 * @param day of which steps and pauses are; null where there is none yet
 * @param stepMinutes length of a step
 * @param steps in the order of time, cameras in the order of their names
 */
public record DeploymentFigures(
        long deploymentId,
        String reference,
        BilingualText title,
        DeploymentState state,
        ScanTally scans,
        AlertTally alerts,
        FieldAccuracy accuracy,
        List<TimingView> timings,
        List<LocalDate> days,
        LocalDate day,
        int stepMinutes,
        List<CameraStep> steps,
        List<Pause> pauses) {}
