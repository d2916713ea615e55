package uk.police.lfr.footage.entity;

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
import java.time.temporal.ChronoUnit;
import uk.police.lfr.footage.contract.AccessKind;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.contract.FootagePurpose;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.contract.FootageRules;
import uk.police.lfr.platform.contract.InvalidInput;

/** Who asked to see or take footage, why, and what left: a line in the chain of custody. */
@Entity
@Table(name = "footage_access")
public class FootageAccess {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;
    /** What was asked for can be seen as often as one likes for so long; then one gives a reason again. */
    private static final Duration OPEN_FOR = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private AccessKind kind;

    private String username;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "camera_id")
    private long cameraId;

    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "to_at")
    private Instant toAt;

    @Enumerated(EnumType.STRING)
    private FootagePurpose purpose;

    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "handed_out_at")
    private Instant handedOutAt;

    private String sha256;

    protected FootageAccess() {
        // for JPA
    }

    public FootageAccess(AccessKind kind, String username, FootageRequest asked, Instant now) {
        requireReason(asked);
        requireStretch(asked);
        this.kind = kind;
        this.username = username;
        this.deploymentId = asked.deploymentId();
        this.cameraId = asked.cameraId();
        this.fromAt = asked.from().truncatedTo(ChronoUnit.MILLIS);
        this.toAt = asked.to().truncatedTo(ChronoUnit.MILLIS);
        this.purpose = asked.purpose();
        this.reason = asked.reason().strip();
        this.askedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    private static void requireReason(FootageRequest asked) {
        if (asked.purpose() == null) {
            throw new InvalidInput("purpose", "footage.purpose_missing");
        }
        if (asked.reason() == null || asked.reason().strip().length() < SHORTEST_REASON) {
            throw new InvalidInput("reason", "footage.reason_missing", SHORTEST_REASON);
        }
        if (asked.reason().length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "footage.reason_too_long", LONGEST_REASON);
        }
    }

    private static void requireStretch(FootageRequest asked) {
        if (asked.from() == null || asked.to() == null || !asked.from().isBefore(asked.to())) {
            throw new InvalidInput("to", "footage.stretch_empty");
        }
        if (Duration.between(asked.from(), asked.to()).compareTo(FootageRules.LONGEST_REQUEST) > 0) {
            throw new InvalidInput("to", "footage.stretch_too_long", FootageRules.LONGEST_REQUEST.toMinutes());
        }
    }

    /** Whether this person may still see what they gave their reason for. */
    public boolean openFor(String who, AccessKind what, Instant now) {
        return username.equals(who) && kind == what && now.isBefore(askedAt.plus(OPEN_FOR));
    }

    /** An export is complete. */
    public void handedOut(String filmSha256, Instant now) {
        sha256 = filmSha256;
        handedOutAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    public AccessView view() {
        FootageRequest asked = new FootageRequest(deploymentId, cameraId, fromAt, toAt, purpose, reason);
        return new AccessView(id, kind, username, asked, askedAt, handedOutAt, sha256);
    }
}
