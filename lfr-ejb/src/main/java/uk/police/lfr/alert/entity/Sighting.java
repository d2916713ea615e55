package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import uk.police.lfr.alert.contract.ScoreBand;
import uk.police.lfr.recognition.contract.PossibleMatchFound;

/** What the machine found, and how often; the score is sealed elsewhere. */
@Embeddable
public class Sighting {
    @Column(name = "camera_name")
    private String cameraName;

    @Column(name = "camera_group")
    private String cameraGroup;

    @Column(name = "captured_at")
    private Instant capturedAt;

    private double threshold;

    @Column(name = "template_version")
    private String templateVersion;

    private int sightings;

    /** The entry while further sightings are taken in; null afterwards. Unique in a deployment's group of cameras. */
    @Column(name = "gathering_entry")
    private Long gatheringEntry;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    protected Sighting() {
        // for JPA
    }

    Sighting(PossibleMatchFound match) {
        this.cameraName = match.cameraName();
        this.cameraGroup = match.cameraGroup();
        this.capturedAt = match.capturedAt();
        this.threshold = match.threshold();
        this.templateVersion = match.templateVersion();
        this.sightings = 1;
        this.gatheringEntry = match.entryId();
        this.lastSeenAt = match.capturedAt();
    }

    void again(Instant at) {
        sightings++;
        lastSeenAt = at;
    }

    String cameraName() {
        return cameraName;
    }

    Instant capturedAt() {
        return capturedAt;
    }

    void stopGathering() {
        gatheringEntry = null;
    }

    int count() {
        return sightings;
    }

    ScoreBand band(double score) {
        return ScoreBand.of(score, threshold);
    }
}
