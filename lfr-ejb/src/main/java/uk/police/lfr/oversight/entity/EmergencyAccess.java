package uk.police.lfr.oversight.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.police.lfr.oversight.contract.EmergencyView;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;

/**
 * One person reads the data of one deployment beyond their role, for a reason and a time. It ends by itself, can be
 * ended before, and is never prolonged: whoever needs longer opens another, which alarms again.
 */
@Entity
@Table(name = "emergency_access")
public class EmergencyAccess {
    /** A reason that somebody else can judge takes a sentence; decision of this project, 2026. */
    public static final int SHORTEST_REASON = 30;

    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "opened_by")
    private String openedBy;

    private String reason;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Version
    private int version;

    protected EmergencyAccess() {
        // for JPA
    }

    /** @throws InvalidInput the reason is no sentence */
    public EmergencyAccess(long deploymentId, String openedBy, String reason, Instant now, Duration length) {
        String words = reason == null ? "" : reason.strip();
        if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "emergency.reason_needed", SHORTEST_REASON, LONGEST_REASON);
        }
        this.deploymentId = deploymentId;
        this.openedBy = openedBy;
        this.reason = words;
        this.begunAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.until = begunAt.plus(length);
    }

    /** @throws WrongState it is over */
    public void end(String by, Instant now) {
        if (!open(now)) {
            throw new WrongState("emergency.over", id);
        }
        endedBy = by;
        endedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Its time is over and nobody ended it before. */
    public void endAtItsTime() {
        endedBy = Auditable.SYSTEM;
        endedAt = until;
    }

    public boolean open(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    public long id() {
        return id;
    }

    public long deploymentId() {
        return deploymentId;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public EmergencyView view(Instant now) {
        return new EmergencyView(id, deploymentId, openedBy, reason, begunAt, until, endedAt, endedBy, open(now));
    }
}
