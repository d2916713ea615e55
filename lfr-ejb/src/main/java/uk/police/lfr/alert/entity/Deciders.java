package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import uk.police.lfr.alert.contract.ApproachStep;
import uk.police.lfr.alert.contract.ApproachView;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/**
 * Who has done what with an alert, and so may not do the next: two people decide, and neither of them put the person on
 * the list (rule R3). The table has the same rules as constraints.
 */
@Embeddable
public class Deciders {
    @Column(name = "nominated_by")
    private String nominatedBy;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "adjudicated_by")
    private String adjudicatedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Embedded
    private Approach approach;

    protected Deciders() {
        // for JPA
    }

    Deciders(String nominatedBy) {
        this.nominatedBy = nominatedBy;
    }

    /** @throws WrongState another operator claimed it a moment ago */
    void claim(String by, Instant at) {
        boolean othersClaim = claimedBy != null
                && !by.equals(claimedBy)
                && claimedAt.plus(Claimed.CLAIM_HOLDS).isAfter(at);
        if (othersClaim) {
            throw new WrongState("alert.claimed_by_other", claimedBy);
        }
        claimedBy = by;
        claimedAt = at;
    }

    /** Nobody has it any more; when it was first taken stays. */
    void release() {
        claimedBy = null;
    }

    /** @throws SeparationOfDuties the colleague put this person on the list (rule R3) */
    void handOver(String by, String colleague, Instant at) {
        requireClaimedBy(by);
        requireNotNominator(colleague);
        claimedBy = colleague;
        claimedAt = at;
    }

    /** @throws WrongState another operator has it, or nobody */
    void requireClaimedBy(String by) {
        if (!by.equals(claimedBy)) {
            throw new WrongState("alert.claimed_by_other", claimedBy);
        }
    }

    void adjudicate(String by) {
        requireClaimedBy(by);
        requireNotNominator(by);
        adjudicatedBy = by;
    }

    void decide(String by, Instant at) {
        requireSecondPerson(by);
        requireNotNominator(by);
        decidedBy = by;
        decidedAt = at;
    }

    /** Whether it was news. */
    boolean reach(ApproachStep step, String by, Instant at) {
        requireSecondPerson(by);
        if (approach == null) {
            approach = new Approach(); // read from a row in which neither step is
        }
        return approach.reach(step, at);
    }

    void record(String by) {
        requireSecondPerson(by);
        recordedBy = by;
    }

    private void requireNotNominator(String by) {
        if (by.equals(nominatedBy)) {
            throw new SeparationOfDuties("alert.own_nomination", by);
        }
    }

    private void requireSecondPerson(String by) {
        if (by.equals(adjudicatedBy)) {
            throw new SeparationOfDuties("alert.same_person", by);
        }
    }

    /** Null while nobody has it. */
    Instant claimedUntil() {
        return claimedBy == null ? null : claimedAt.plus(Claimed.CLAIM_HOLDS);
    }

    boolean everClaimed() {
        return claimedAt != null;
    }

    String claimedBy() {
        return claimedBy;
    }

    String adjudicatedBy() {
        return adjudicatedBy;
    }

    public boolean decidedBy(String name) {
        return name.equals(decidedBy);
    }

    public boolean recordedBy(String name) {
        return name.equals(recordedBy);
    }

    /** When the engagement officer decided; null before. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** How far officers have come with the person. */
    public ApproachView approach() {
        return approach == null ? new ApproachView(null, null) : approach.view();
    }
}
