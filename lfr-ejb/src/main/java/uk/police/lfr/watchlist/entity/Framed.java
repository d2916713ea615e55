package uk.police.lfr.watchlist.entity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import uk.police.lfr.watchlist.contract.Category;
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

    private String categories;

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
        categories = known.categories().isEmpty()
                ? null
                : known.categories().stream().sorted().map(Enum::name).collect(joining(","));
        threshold = known.threshold();
        facesExpected = known.facesExpected();
        falseAlertBudget = known.falseAlertBudget();
    }

    private Set<Category> allowed() {
        return categories == null
                ? Set.of()
                : Arrays.stream(categories.split(",")).map(Category::valueOf).collect(toSet());
    }

    /** Null until the list has been framed. */
    ListFrame view() {
        return deploymentId == null
                ? null
                : new ListFrame(
                        deploymentId, dayId, startsAt, entryCap, allowed(), threshold, facesExpected, falseAlertBudget);
    }
}
