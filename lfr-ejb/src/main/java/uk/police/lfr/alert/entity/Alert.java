package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.ScoreBand;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.recognition.contract.PossibleMatchFound;

/**
 * A possible match on its way to a decision. NEW - claim - CLAIMED - verdict - POSSIBLE - engagement officer - ENGAGED
 * or DECLINED - outcome. Found incorrect, by operator or engagement, it is erased in that transaction; otherwise as
 * soon as its use has ended, at the latest 24 hours after the day.
 */
@Entity
@Table(name = "alert")
public class Alert {
    /** An operator who claimed and walked away does not block an alert for longer; decision of this project, 2026. */
    private static final Duration CLAIM_HOLDS = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "camera_name")
    private String cameraName;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "raised_at")
    private Instant raisedAt;

    private double score;

    private double threshold;

    @Column(name = "template_version")
    private String templateVersion;

    private int sightings;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "adjudicated_by")
    private String adjudicatedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String note;

    /** When its use ended; null while it is in use. */
    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private int version;

    protected Alert() {
        // for JPA
    }

    public Alert(PossibleMatchFound match, Instant raisedAt) {
        this.deploymentId = match.deploymentId();
        this.entryId = match.entryId();
        this.cameraName = match.cameraName();
        this.capturedAt = match.capturedAt();
        this.score = match.score();
        this.threshold = match.threshold();
        this.templateVersion = match.templateVersion();
        this.raisedAt = raisedAt;
        this.sightings = 1;
        this.state = AlertState.NEW;
    }

    /** The same entry was found again while this alert was open. */
    public void seenAgain() {
        sightings++;
    }

    /** @throws WrongState another operator is looking at it, or it has its verdict */
    public void claim(String by, Instant at) {
        boolean othersClaim = state == AlertState.CLAIMED
                && !by.equals(claimedBy)
                && claimedAt.plus(CLAIM_HOLDS).isAfter(at);
        if (othersClaim) {
            throw new WrongState("alert.claimed_by_other", claimedBy);
        }
        require(state == AlertState.NEW || state == AlertState.CLAIMED);
        state = AlertState.CLAIMED;
        claimedBy = by;
        claimedAt = at;
    }

    /** The operator thinks that it may be the person. Precondition: claimed by the same operator. */
    public void possible(String by) {
        requireClaimedBy(by);
        state = AlertState.POSSIBLE;
        adjudicatedBy = by;
    }

    /** @throws WrongState not claimed, or claimed by another */
    public void requireClaimedBy(String by) {
        require(state == AlertState.CLAIMED);
        if (!by.equals(claimedBy)) {
            throw new WrongState("alert.claimed_by_other", claimedBy);
        }
    }

    /** @throws SeparationOfDuties the same person gave the first verdict: two people decide */
    public void engage(String by) {
        requireSecondPerson(by);
        state = AlertState.ENGAGED;
        decidedBy = by;
    }

    /** @throws SeparationOfDuties the same person gave the first verdict: two people decide */
    public void decline(String by, Instant at) {
        requireSecondPerson(by);
        state = AlertState.DECLINED;
        decidedBy = by;
        usedAt = at;
    }

    private void requireSecondPerson(String by) {
        require(state == AlertState.POSSIBLE);
        if (by.equals(adjudicatedBy)) {
            throw new SeparationOfDuties("alert.same_person", by);
        }
    }

    /** What came of the engagement; an alert shown to be false is erased by the caller in the same transaction. */
    public void record(Outcome result, String remark, Instant at) {
        require(state == AlertState.ENGAGED);
        state = result == Outcome.LOST ? AlertState.LOST : AlertState.CONFIRMED_TRUE;
        outcome = result;
        note = remark;
        usedAt = at;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new WrongState("alert.wrong_state", state);
        }
    }

    /** Whether names may be shown: somebody has given the first verdict. */
    public boolean adjudicated() {
        return adjudicatedBy != null;
    }

    /** Whether it waits for a verdict, a decision or an outcome. */
    public boolean open() {
        return usedAt == null;
    }

    public Long id() {
        return id;
    }

    public long deploymentId() {
        return deploymentId;
    }

    public long entryId() {
        return entryId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String note() {
        return note == null ? "" : note;
    }

    public ScoreBand scoreBand() {
        return ScoreBand.of(score, threshold);
    }

    public AlertSummary summary() {
        return new AlertSummary(
                id, deploymentId, cameraName, capturedAt, raisedAt, state, claimedBy, adjudicatedBy, sightings);
    }
}
