package uk.police.lfr.deployment.contract;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * What a requester asks for.
 *
 * @param context the operational context, as it will be published
 * @param start of the first day
 * @param end of the last day
 * @param purposes limbs of the published purpose
 * @param justification why here, why now, and what else was tried; for the authorising officer, not published
 * @param threshold cosine similarity at or above which a face is a possible match
 * @param oneFalseAlertIn what the threshold aims at: at most one false alert in so many faces
 * @param days the operational days in their order
 * @param site of what kind and where on the map, as far as it is said
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
        int oneFalseAlertIn,
        List<CameraPlan> cameras,
        List<DayWindow> days,
        Site site) {
    /** Why here, why now, what else was tried: that is more than a word; decision of this project, 2026. */
    public static final int JUSTIFICATION_CHARACTERS = 40;

    public DeploymentDraft {
        site = site == null ? Site.NOT_SAID : site;
    }

    /** One operational day, from start to end, with the usual target, and nothing said of the map. */
    public DeploymentDraft(
            BilingualText title,
            BilingualText context,
            BilingualText place,
            Instant start,
            Instant end,
            Set<PurposeLimb> purposes,
            String justification,
            double threshold,
            List<CameraPlan> cameras) {
        this(
                title,
                context,
                place,
                start,
                end,
                purposes,
                justification,
                threshold,
                ThresholdTerms.USUAL_TARGET,
                cameras,
                List.of(new DayWindow(start, end)),
                Site.NOT_SAID);
    }

    /** The same on these days. */
    public DeploymentDraft on(List<DayWindow> windows) {
        return new DeploymentDraft(
                title,
                context,
                place,
                windows.get(0).start(),
                windows.get(windows.size() - 1).end(),
                purposes,
                justification,
                threshold,
                oneFalseAlertIn,
                cameras,
                List.copyOf(windows),
                site);
    }

    /** The same with this target. */
    public DeploymentDraft aimingAt(int oneIn) {
        return new DeploymentDraft(
                title, context, place, start, end, purposes, justification, threshold, oneIn, cameras, days, site);
    }

    /** The same at this place of the map. */
    public DeploymentDraft at(Site where) {
        return new DeploymentDraft(
                title,
                context,
                place,
                start,
                end,
                purposes,
                justification,
                threshold,
                oneFalseAlertIn,
                cameras,
                days,
                where);
    }
}
