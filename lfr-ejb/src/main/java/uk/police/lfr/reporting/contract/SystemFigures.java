package uk.police.lfr.reporting.contract;

import java.time.Instant;
import java.util.List;
import uk.police.lfr.audit.contract.LogHealth;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.LeaseStatus;
import uk.police.lfr.footage.contract.FootageSpace;
import uk.police.lfr.platform.contract.ClockHealth;
import uk.police.lfr.platform.contract.EngineView;
import uk.police.lfr.platform.contract.StorageHealth;
import uk.police.lfr.recognition.contract.CameraStatus;

/**
 * How this server and what runs on it is doing now.
 *
 * @param at when it was asked
 * @param logEntries in the audit log so far
 * @param keysToDestroy keys whose destruction is decided and not done
 * @param lastSweep when data were last deleted, or it was looked for what to delete
 * @param policyTrouble why the stored retention policies cannot be relied on; empty where they can
 */
public record SystemFigures(
        Instant at,
        EngineView engine,
        List<Running> running,
        LogHealth log,
        long logEntries,
        ClockHealth clock,
        StorageHealth storage,
        FootageSpace footage,
        int keysToDestroy,
        Instant lastSweep,
        String policyTrouble) {

    /** A deployment that is live or halted, with its lease and its cameras. */
    public record Running(String reference, DeploymentState state, LeaseStatus lease, List<CameraStatus> cameras) {}
}
