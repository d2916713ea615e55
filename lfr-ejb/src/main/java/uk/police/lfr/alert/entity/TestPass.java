package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import uk.police.lfr.alert.contract.TestPassView;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.WrongState;

/** One planned walk of a test subject through the zone. */
@Entity
@Table(name = "test_pass")
public class TestPass {
    /** How long a walk through the zone takes at most; decision of this project, 2026. */
    private static final Duration WALK = Duration.ofSeconds(90);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "subject_id")
    private TestSubject subject;

    @Column(name = "planned_at")
    private Instant plannedAt;

    private String direction;

    private String wearing;

    @Column(name = "walked_at")
    private Instant walkedAt;

    @Column(name = "alerted_at")
    private Instant alertedAt;

    protected TestPass() {
        // for JPA
    }

    public TestPass(TestSubject subject, Instant plannedAt, String direction, String wearing) {
        this.subject = subject;
        this.plannedAt = plannedAt;
        this.direction = direction;
        this.wearing = wearing;
    }

    /** The subject sets out. */
    public void walk(Instant at) {
        if (walkedAt != null) {
            throw new WrongState("alert.pass_walked", id);
        }
        walkedAt = at;
    }

    /** The system found the subject. @return whether it was on this walk, and for the first time */
    public boolean found(Instant at) {
        boolean onThisWalk =
                walkedAt != null && alertedAt == null && !at.isBefore(walkedAt) && !at.isAfter(walkedAt.plus(WALK));
        if (onThisWalk) {
            alertedAt = at;
        }
        return onThisWalk;
    }

    /** How the walker could be told from others. */
    public void forget() {
        direction = "";
        wearing = "";
    }

    public boolean walked() {
        return walkedAt != null;
    }

    /** Set out, and not so long ago that the subject must be through; not found so far. */
    public boolean underWay(Instant now) {
        return walkedAt != null && alertedAt == null && !now.isAfter(walkedAt.plus(WALK));
    }

    public boolean walkedOn(LocalDate day) {
        return walkedAt != null && day.equals(ForceTime.date(walkedAt));
    }

    public boolean alerted() {
        return alertedAt != null;
    }

    public long deploymentId() {
        return subject.deploymentId();
    }

    public TestPassView view() {
        return new TestPassView(
                id, subject.deploymentId(), subject.username(), plannedAt, direction, wearing, walkedAt, alertedAt);
    }

    public Long id() {
        return id;
    }
}
