package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import uk.police.lfr.alert.contract.Verdict;
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

    /** Whether operators are to judge it like any alert. */
    @Column(name = "as_alert")
    private boolean asAlert;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    protected TestPass() {
        // for JPA
    }

    /** @param asAlert whether operators are to judge it like any alert */
    public TestPass(TestSubject subject, Instant plannedAt, String direction, String wearing, boolean asAlert) {
        this.subject = subject;
        this.plannedAt = plannedAt;
        this.direction = direction;
        this.wearing = wearing;
        this.asAlert = asAlert;
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

    /** What an operator said of it, not knowing that it was a test. */
    public void judged(String by, Verdict found, Instant at) {
        judgedBy = by;
        judgedAt = at;
        verdict = found;
    }

    /** Null where no operator judged it. */
    public String judgedBy() {
        return judgedBy;
    }

    /** Whether the operator saw that the two faces are one person's. */
    public boolean seenByOperator() {
        return verdict == Verdict.POSSIBLE;
    }

    public boolean asAlert() {
        return asAlert;
    }

    /** How the walker could be told from others, and who judged. */
    public void forget() {
        judgedBy = judgedBy == null ? null : "";
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
                id,
                subject.deploymentId(),
                subject.username(),
                plannedAt,
                direction,
                wearing,
                walkedAt,
                alertedAt,
                asAlert,
                judgedBy,
                judgedAt,
                verdict);
    }

    public Long id() {
        return id;
    }
}
