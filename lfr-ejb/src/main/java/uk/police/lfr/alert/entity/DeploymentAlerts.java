package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.BreakerState;
import uk.police.lfr.alert.contract.Outcome;

/** The counts of a deployment's alerts. Moved in the transaction of each step, so that they need no alert to exist. */
@Entity
@Table(name = "deployment_alerts")
public class DeploymentAlerts {
    @Id
    @Column(name = "deployment_id")
    private long deploymentId;

    private int raised;

    @Column(name = "true_confirmed")
    private int trueConfirmed;

    @Column(name = "true_unconfirmed")
    private int trueUnconfirmed;

    @Column(name = "false_confirmed")
    private int falseConfirmed;

    @Column(name = "false_unconfirmed")
    private int falseUnconfirmed;

    private int declined;

    private int unresolved;

    private int unadjudicated;

    @Column(name = "timed_out")
    private int timedOut;

    private int engagements;

    private int repeated;

    @Embedded
    private OutcomeCounts outcomes;

    @Enumerated(EnumType.STRING)
    private BreakerState breaker = BreakerState.GREEN;

    /** How many false alerts there were when the breaker last moved. */
    @Column(name = "breaker_false")
    private int breakerFalse;

    protected DeploymentAlerts() {
        // for JPA
    }

    public DeploymentAlerts(long deploymentId) {
        this.deploymentId = deploymentId;
        this.outcomes = new OutcomeCounts();
    }

    public void raised() {
        raised++;
    }

    /** A sighting raised no alert of its own. */
    public void repeated() {
        repeated++;
    }

    public int repeats() {
        return repeated;
    }

    public void timedOut() {
        timedOut++;
    }

    public void foundIncorrect() {
        falseUnconfirmed++;
    }

    public void declined() {
        declined++;
    }

    public void engaged() {
        engagements++;
    }

    public void expired() {
        unadjudicated++;
    }

    public void came(Outcome outcome) {
        switch (outcome.leadsTo()) {
            case CONFIRMED_FALSE -> falseConfirmed++;
            case UNRESOLVED -> unresolved++;
            case LOST -> {
                trueUnconfirmed++;
                // Nobody was reached, so nobody was approached.
                engagements--;
            }
            default -> {
                trueConfirmed++;
                outcomes.add(outcome);
            }
        }
    }

    /** An arrest was undone later: a count changes, no alert is needed for it. */
    public void deArrested() {
        outcomes.deArrested();
    }

    /** A person who was arrested or attended was charged later. */
    public void chargedLater() {
        outcomes.chargedLater();
    }

    /**
     * What the breaker says now. @return whether people must be told: it is worse than before, or as bad after another
     * false alert
     */
    public boolean breakerMoves(BreakerState now) {
        int falseAlerts = falseConfirmed + falseUnconfirmed;
        boolean moves = now.compareTo(breaker) > 0 || now == BreakerState.RED && falseAlerts > breakerFalse;
        breaker = now;
        breakerFalse = moves ? falseAlerts : breakerFalse;
        return moves;
    }

    public long deploymentId() {
        return deploymentId;
    }

    public AlertTally tally() {
        return new AlertTally(
                raised,
                trueConfirmed,
                trueUnconfirmed,
                falseConfirmed,
                falseUnconfirmed,
                declined,
                unresolved,
                unadjudicated,
                timedOut,
                engagements,
                outcomes.tally());
    }
}
