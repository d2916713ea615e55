package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import uk.police.lfr.watchlist.contract.ListFrame;

/** What a list is made for; every field is null until somebody has said it. */
@Embeddable
public class Framed {
    @Column(name = "deployment_id")
    private Long deploymentId;

    @Column(name = "day_id")
    private Long dayId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "entry_cap")
    private Integer entryCap;

    private Double threshold;

    @Column(name = "faces_expected")
    private Long facesExpected;

    @Column(name = "false_alert_budget")
    private Double falseAlertBudget;

    /** Nothing is known yet. */
    public Framed() {
        // also for JPA
    }

    Framed(ListFrame known) {
        deploymentId = known.deploymentId();
        dayId = known.dayId();
        startsAt = known.startsAt();
        entryCap = known.entryCap();
        threshold = known.threshold();
        facesExpected = known.facesExpected();
        falseAlertBudget = known.falseAlertBudget();
    }

    /** Null until the list has been framed. */
    ListFrame view() {
        return deploymentId == null
                ? null
                : new ListFrame(deploymentId, dayId, startsAt, entryCap, threshold, facesExpected, falseAlertBudget);
    }
}
