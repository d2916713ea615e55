package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.contract.LeaseStatus;

/** What the engine of one deployment was last given. One session at a time has it; its sequence only grows. */
@Entity
@Table(name = "engine_lease")
public class EngineLease {
    /** A lease is renewed every 20 seconds, so an hour has as many. */
    public static final int RENEWALS_AN_HOUR = 180;

    @Id
    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "session_nonce")
    private String session = "";

    private long sequence;

    /** SHA-256 of the terms, in hexadecimal. */
    private String terms = "";

    @Column(name = "minted_at")
    private Instant mintedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private LeaseObstacle obstacle;

    @Column(name = "obstacle_since")
    private Instant obstacleSince;

    @Version
    private int version;

    protected EngineLease() {
        // for JPA
    }

    public EngineLease(long deploymentId) {
        this.deploymentId = deploymentId;
    }

    /** Whether a session that already has a lease has been replaced by another since. */
    public boolean takenFrom(String asking, long lastSequence) {
        return lastSequence > 0 && !session.equals(asking);
    }

    /** The sequence that the session's next lease would bear. */
    public long next(String asking) {
        return session.equals(asking) ? sequence + 1 : 1;
    }

    /** @return whether this is news: a new session, other terms, or the first after a refusal */
    public boolean minted(String by, long number, String termsHash, Instant from, Instant until) {
        boolean news = !session.equals(by) || !terms.equals(termsHash) || obstacle != null;
        session = by;
        sequence = number;
        terms = termsHash;
        mintedAt = from;
        expiresAt = until;
        obstacle = null;
        obstacleSince = null;
        return news;
    }

    public String session() {
        return session;
    }

    public long sequence() {
        return sequence;
    }

    /** Whether the session's newest renewal completes an hour. */
    public boolean hourComplete() {
        return sequence > 1 && unsaid() == 0;
    }

    /** Renewals since the last full hour of the session; none where nobody has the lease. */
    public long unsaid() {
        return session.isEmpty() ? 0 : (sequence - 1) % RENEWALS_AN_HOUR;
    }

    /** The session is over: nobody has the lease. */
    public void givenBack() {
        session = "";
        sequence = 0;
    }

    /** @return whether this is news: not refused before, or for another reason */
    public boolean refused(LeaseObstacle why, Instant at) {
        boolean news = obstacle != why;
        if (news) {
            obstacle = why;
            obstacleSince = at;
        }
        return news;
    }

    public LeaseStatus status() {
        return new LeaseStatus(expiresAt, obstacle, obstacleSince);
    }
}
