package uk.police.lfr.web.publicsite;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;

/** Published deployments as the tests of the pages need them. */
final class PublishedForTests {
    private PublishedForTests() {}

    /** @param faces null where it was not recorded */
    static PublicDeployment at(String place, String day, DeploymentPhase phase, PurposeLimb purpose, Long faces) {
        return with(
                new RecordDocument(faces == null ? Map.of() : Map.of("faces.seen", RecordValue.number(faces))),
                place,
                day,
                phase,
                purpose);
    }

    /** One over whose record has a point. */
    static PublicDeployment at(double latitude, double longitude) {
        return with(
                new RecordDocument(Map.of(
                        "location.lat", RecordValue.number(latitude),
                        "location.lon", RecordValue.number(longitude))),
                "Somewhere",
                "2026-01-01",
                DeploymentPhase.REPORTED,
                PurposeLimb.SAFEGUARDING);
    }

    private static PublicDeployment with(
            RecordDocument document, String place, String day, DeploymentPhase phase, PurposeLimb purpose) {
        Instant start = Instant.parse(day + "T10:00:00Z");
        return new PublicDeployment(
                day,
                new BilingualText("Day in " + place, "Diwrnod yn " + place),
                new BilingualText("why", "pam"),
                new BilingualText(place, place),
                start,
                start.plusSeconds(3600),
                phase,
                Set.of(purpose),
                PublicFigures.of(document),
                document,
                null,
                null,
                0,
                start,
                phase == DeploymentPhase.REPORTED ? start : null,
                List.of(),
                false,
                false,
                false);
    }
}
