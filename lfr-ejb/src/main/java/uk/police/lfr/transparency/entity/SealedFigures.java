package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.PublicFigures;

/** Figures as counted by the system, fixed when the results are published. */
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

    public SealedFigures(int watchlistSize, long facesScanned, AlertTally alerts) {
        this.watchlistSize = watchlistSize;
        this.facesScanned = facesScanned;
        this.alerts = alerts.raised();
        this.trueConfirmed = alerts.trueConfirmed();
        this.trueUnconfirmed = alerts.trueUnconfirmed();
        this.falseConfirmed = alerts.falseConfirmed();
        this.falseUnconfirmed = alerts.falseUnconfirmed();
        this.declined = alerts.declined();
        this.unadjudicated = alerts.unadjudicated();
        this.engagements = alerts.engagements();
        this.arrests = alerts.outcomes().arrests();
        this.otherOutcomes = alerts.outcomes().otherOutcomes();
        this.noAction = alerts.outcomes().noAction();
    }

    public PublicFigures figures() {
        return new PublicFigures(
                Figure.of(watchlistSize),
                Figure.of(facesScanned),
                Figure.of(alerts),
                Figure.of(trueConfirmed),
                Figure.of(trueUnconfirmed),
                Figure.of(falseConfirmed),
                Figure.of(falseUnconfirmed),
                Figure.of(declined),
                Figure.of(unadjudicated),
                Figure.of(engagements),
                Figure.of(arrests),
                Figure.of(otherOutcomes),
                Figure.of(noAction));
    }

    /** For the audit log. */
    @Override
    public String toString() {
        return "watchlist " + watchlistSize + ", faces " + facesScanned + ", alerts " + alerts + ", true "
                + trueConfirmed + "+" + trueUnconfirmed + ", false " + falseConfirmed + "+" + falseUnconfirmed
                + ", declined " + declined + ", unadjudicated " + unadjudicated + ", engagements " + engagements
                + ", arrests " + arrests;
    }
}
