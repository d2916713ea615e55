package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.police.lfr.alert.contract.AlertTally;
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

    private int unadjudicated;

    private int engagements;

    private int arrests;

    @Column(name = "other_outcomes")
    private int otherOutcomes;

    @Column(name = "no_action")
    private int noAction;

    protected DeploymentAlerts() {
        // for JPA
    }

    public DeploymentAlerts(long deploymentId) {
        this.deploymentId = deploymentId;
    }

    public void raised() {
        raised++;
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
        switch (outcome) {
            case NOT_THE_PERSON -> falseConfirmed++;
            case LOST -> {
                trueUnconfirmed++;
                // Nobody was reached, so nobody was approached.
                engagements--;
            }
            case ARREST -> {
                trueConfirmed++;
                arrests++;
            }
            case NO_ACTION -> {
                trueConfirmed++;
                noAction++;
            }
            default -> {
                trueConfirmed++;
                otherOutcomes++;
            }
        }
    }

    public AlertTally tally() {
        return new AlertTally(
                raised,
                trueConfirmed,
                trueUnconfirmed,
                falseConfirmed,
                falseUnconfirmed,
                declined,
                unadjudicated,
                engagements,
                arrests,
                otherOutcomes,
                noAction);
    }
}
