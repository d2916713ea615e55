package uk.police.lfr.alert.contract;

import java.time.Instant;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * How right one of several deployments was.
 *
 * @param falseAlerts of the faces scanned of the public
 * @param found walks of test subjects on which they were recognised, of those walked
 */
public record DeploymentAccuracy(
        long deploymentId,
        String reference,
        BilingualText title,
        Instant startedAt,
        double threshold,
        Proportion falseAlerts,
        Proportion found) {}
