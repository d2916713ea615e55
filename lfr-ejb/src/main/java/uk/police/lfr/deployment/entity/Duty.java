package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.platform.contract.Role;

/** One person's time on duty at one deployment, in one role. Its end is written once. */
@Entity
@Table(name = "duty")
public class Duty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    private String username;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "on_since")
    private Instant onSince;

    @Column(name = "last_seen")
    private Instant lastSeen;

    @Column(name = "briefed_at")
    private Instant briefedAt;

    @Column(name = "off_at")
    private Instant offAt;

    protected Duty() {
        // for JPA
    }

    public Duty(long deploymentId, String username, Role role, Instant at) {
        this.deploymentId = deploymentId;
        this.username = username;
        this.role = role;
        this.onSince = at;
        this.lastSeen = at;
    }

    public void seen(Instant at) {
        if (at.isAfter(lastSeen)) {
            lastSeen = at;
        }
    }

    /** Reading it again changes nothing. @return whether it was the first time */
    public boolean briefed(Instant at) {
        boolean first = briefedAt == null;
        if (first) {
            briefedAt = at;
        }
        return first;
    }

    public void end(Instant at) {
        if (offAt == null) {
            offAt = at;
        }
    }

    /** Whether there was a sign of this person within that time before the moment. */
    public boolean seenWithin(Duration time, Instant moment) {
        return offAt == null && !lastSeen.plus(time).isBefore(moment);
    }

    public long deploymentId() {
        return deploymentId;
    }

    public String username() {
        return username;
    }

    public Role role() {
        return role;
    }

    public Instant onSince() {
        return onSince;
    }

    public Instant lastSeen() {
        return lastSeen;
    }

    public Instant briefedAt() {
        return briefedAt;
    }
}
