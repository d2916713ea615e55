package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Until when sightings of an entry by a group of cameras raise no second alert. It outlives the alert for minutes, and
 * holds nothing of whoever was found.
 */
@Entity
@Table(name = "alert_quiet")
public class QuietSpell {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "camera_group")
    private String cameraGroup;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "quiet_until")
    private Instant until;

    protected QuietSpell() {
        // for JPA
    }

    /** One that is over already. */
    public QuietSpell(long deploymentId, String cameraGroup, long entryId) {
        this.deploymentId = deploymentId;
        this.cameraGroup = cameraGroup;
        this.entryId = entryId;
        this.until = Instant.EPOCH;
    }

    public boolean holdsAt(Instant moment) {
        return !moment.isAfter(until);
    }

    public void lastUntil(Instant end) {
        until = end;
    }
}
