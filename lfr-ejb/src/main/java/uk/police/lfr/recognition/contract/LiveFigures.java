package uk.police.lfr.recognition.contract;

import java.time.Instant;
import uk.police.lfr.deployment.contract.LeaseStatus;

/**
 * A live deployment in figures.
 *
 * @param live a lease holds now
 * @param facesScanned passages compared with the list at least once
 * @param listed people on the list that is searched; 0 while nothing is
 * @param lease how it stands with the lease, and what is in the way
 * @param authorityEnds end of the authority, of the day in hand
 */
public record LiveFigures(
        long deploymentId,
        boolean live,
        long facesScanned,
        int listed,
        double capturedPerSecond,
        double analysedPerSecond,
        double droppedPerSecond,
        long latencyMillis,
        LeaseStatus lease,
        Instant authorityEnds) {}
