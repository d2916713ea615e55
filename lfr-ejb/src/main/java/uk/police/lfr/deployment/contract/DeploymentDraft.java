package uk.police.lfr.deployment.contract;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * What a requester asks for.
 *
 * @param context the operational context, as it will be published
 * @param justification why here, why now, and what else was tried; for the authorising officer, not published
 * @param threshold cosine similarity at or above which a face is a possible match
 */
public record DeploymentDraft(
        BilingualText title,
        BilingualText context,
        BilingualText place,
        Instant start,
        Instant end,
        Set<PurposeLimb> purposes,
        String justification,
        double threshold,
        List<CameraPlan> cameras) {}
