package uk.police.lfr.deployment.contract;

import java.time.Instant;
import uk.police.lfr.platform.contract.BilingualText;

/** A deployment in a list. */
public record DeploymentSummary(
        long id,
        String reference,
        BilingualText title,
        BilingualText place,
        Instant start,
        Instant end,
        DeploymentState state,
        long watchlistId) {}
