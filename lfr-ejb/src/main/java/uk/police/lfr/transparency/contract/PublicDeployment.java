package uk.police.lfr.transparency.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * A deployment as the public sees it, under one reference from notice to results.
 *
 * @param start begin of the authorised window before the deployment, of the deployment itself afterwards
 * @param document the newest version of its record; everything else here but the phase is read from it
 * @param threshold cosine similarity; null until the results are published
 * @param everythingDeleted list and alerts are gone; null while the deployment is to come or running
 * @param alertsHeld kept now, by a legal hold, though their time is over; with one of them not everything is deleted
 * @param resultsPublishedAt null until then
 * @param revisions every version that was published, oldest first
 * @param welshToFollow the notice went out in English by a recorded exception and its Welsh has not come yet
 * @param history it was before this system: what is said of it is what the force published then; hours are not known
 * @param exercise invented, on recorded video: no real deployment
 */
public record PublicDeployment(
        String reference,
        BilingualText title,
        BilingualText context,
        BilingualText place,
        Instant start,
        Instant end,
        DeploymentPhase phase,
        Set<PurposeLimb> purposes,
        PublicFigures figures,
        RecordDocument document,
        Double threshold,
        Boolean everythingDeleted,
        int alertsHeld,
        Instant noticePublishedAt,
        Instant resultsPublishedAt,
        List<RecordRevision> revisions,
        boolean welshToFollow,
        boolean exercise,
        boolean history) {

    /** Degrees of WGS 84, as finely as the record gives them. */
    public record Point(BigDecimal latitude, BigDecimal longitude) {}

    /** Where it is on the map; empty where its record has no point. */
    public Optional<Point> point() {
        String latitude = document.value("location.lat").value();
        String longitude = document.value("location.lon").value();
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Point(new BigDecimal(latitude), new BigDecimal(longitude)));
    }

    /** When the newest version of its record was published. */
    public Instant changedAt() {
        return revisions.get(revisions.size() - 1).publishedAt();
    }
}
