package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;

/** Figures as the first release fixed them when results were published. Read, to carry them over; never written. */
@Embeddable
public class SealedFigures {
    @Column(name = "watchlist_size")
    private Integer watchlistSize;

    @Column(name = "faces_scanned")
    private Long facesScanned;

    private Integer alerts;

    @Column(name = "true_confirmed")
    private Integer trueConfirmed;

    @Column(name = "true_unconfirmed")
    private Integer trueUnconfirmed;

    @Column(name = "false_confirmed")
    private Integer falseConfirmed;

    @Column(name = "false_unconfirmed")
    private Integer falseUnconfirmed;

    private Integer declined;

    private Integer unadjudicated;

    private Integer engagements;

    private Integer arrests;

    @Column(name = "other_outcomes")
    private Integer otherOutcomes;

    @Column(name = "no_action")
    private Integer noAction;

    protected SealedFigures() {
        // for JPA
    }

    public int watchlistSize() {
        return watchlistSize;
    }

    public long facesScanned() {
        return facesScanned;
    }

    /** What the first release counted; it knew neither unresolved nor timed-out alerts. */
    public AlertTally tally() {
        return new AlertTally(
                alerts,
                trueConfirmed,
                trueUnconfirmed,
                falseConfirmed,
                falseUnconfirmed,
                declined,
                0,
                unadjudicated,
                0,
                engagements,
                new OutcomeTally(arrests, otherOutcomes, noAction, null, 0, 0));
    }
}
