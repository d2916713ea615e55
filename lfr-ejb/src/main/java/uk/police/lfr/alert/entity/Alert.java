package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.AlertTombstone;
import uk.police.lfr.alert.contract.ApproachStep;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.ScoreBand;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.recognition.contract.PossibleMatchFound;

/**
 * A possible match on its way to a decision: NEW, CLAIMED, OPERATOR_POSSIBLE, ENGAGED or ENGAGE_DECLINED, outcome.
 * Found incorrect, by operator or engagement, it is erased in that transaction unless a complaint holds it; otherwise
 * as soon as its use has ended, at the latest 24 hours after the day.
 */
@Entity
@Table(name = "alert")
public class Alert extends Claimed {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private Origin origin;

    @Embedded
    private Sighting sighting;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Embedded
    private Result result;

    @Embedded
    private Complaint complaint;

    /** When its use ended; null while it is in use. */
    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private int version;

    protected Alert() {
        // for JPA
    }

    public Alert(Origin origin, PossibleMatchFound match, String nominatedBy, Instant raisedAt) {
        super(nominatedBy);
        this.origin = origin;
        this.sighting = new Sighting(match);
        this.raisedAt = raisedAt;
    }

    /** The same entry was found again while this alert gathers its sightings; for the store. */
    public void seenAgain(Instant at) {
        sighting.again(at);
    }

    /** A sighting so much later is another event: this alert takes in no more. */
    public void stopGathering() {
        sighting.stopGathering();
    }

    /** The operator who claimed it thinks that it may be the person. */
    public void possible(String by) {
        verdict(by, AlertState.OPERATOR_POSSIBLE);
    }

    /** The operator found it incorrect; erased by the caller in this transaction unless a complaint holds it. */
    public void noMatch(String by, Instant at) {
        verdict(by, AlertState.OPERATOR_NO_MATCH);
        end(at);
    }

    /** Whatever the operator found, a test ends with it; erased by the caller in this transaction. */
    public void tested(String by, Instant at) {
        verdict(by, AlertState.TEST);
        end(at);
    }

    public void engage(String by, Instant at) {
        decide(by, at, AlertState.ENGAGED);
    }

    /** The engagement officer decides that nobody is approached. */
    public void decline(String by, Instant at) {
        decide(by, at, AlertState.ENGAGE_DECLINED);
        end(at);
    }

    private void decide(String by, Instant at, AlertState decision) {
        require(AlertState.OPERATOR_POSSIBLE);
        deciders().decide(by, at);
        come(decision);
    }

    /** Officers have come so far with the person; whether it was news. */
    public boolean reach(ApproachStep step, String by, Instant at) {
        require(AlertState.ENGAGED);
        return deciders().reach(step, by, at);
    }

    /** What came of the engagement; an alert shown to be false is erased by the caller in the same transaction. */
    public void record(String by, EngagementResult reported, Instant at) {
        require(AlertState.ENGAGED);
        deciders().record(by);
        result = new Result(reported);
        come(reported.outcome().leadsTo());
        end(at);
    }

    /** The day ended and nobody had finished with it. */
    public void expire(Instant at) {
        requireThat(open());
        end(at);
    }

    private void end(Instant at) {
        usedAt = at;
        stopGathering();
    }

    /** @throws WrongState its use has ended, or a complaint is noted already */
    public void holdForComplaint(String by, Instant at, Instant until) {
        requireThat(open());
        if (complaint != null) {
            throw new WrongState("alert.complaint_noted", id);
        }
        complaint = new Complaint(by, at, until);
    }

    /** Nobody keeps it for the complaint any longer; that there was one remains, and who may open it. */
    public void releaseComplaint(Instant at) {
        if (heldAt(at)) {
            complaint.endAt(at);
        }
    }

    /** Whether it waits for a person. */
    public boolean open() {
        return usedAt == null;
    }

    /** Whether a complaint keeps it from being erased. */
    public boolean heldAt(Instant now) {
        return complaint != null && complaint.holds(now);
    }

    /** Its use has ended and a complaint alone keeps it: nobody who works on the deployment may open it again. */
    public boolean forDataProtectionOnly() {
        return complaint != null && !open();
    }

    /** Whether names may be shown: somebody has given the first verdict. */
    public boolean adjudicated() {
        return deciders().adjudicatedBy() != null;
    }

    public Long id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public long deploymentId() {
        return origin.deploymentId();
    }

    public Outcome outcome() {
        return result == null ? null : result.outcome();
    }

    public ScoreBand scoreBand(double score) {
        return sighting.band(score);
    }

    public AlertTombstone tombstone(ErasureReason reason, Instant at) {
        return new AlertTombstone(id, deploymentId(), raisedAt, state(), reason, at);
    }

    public AlertSummary summary() {
        return new AlertSummary(
                id,
                deploymentId(),
                sighting.cameraName(),
                sighting.capturedAt(),
                raisedAt,
                state(),
                deciders().claimedBy(),
                state() == AlertState.CLAIMED ? deciders().claimedUntil() : null,
                deciders().adjudicatedBy(),
                sighting.count());
    }
}
