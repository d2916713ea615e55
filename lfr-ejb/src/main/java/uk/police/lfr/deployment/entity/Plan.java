package uk.police.lfr.deployment.entity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.ListTerms;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.deployment.contract.Site;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.watchlist.contract.Category;

/** What is asked for and authorised: why, where, when and how strictly. Fixed once submitted. */
@Embeddable
public class Plan {
    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_cy")
    private String titleCy;

    @Column(name = "context_en")
    private String contextEn;

    @Column(name = "context_cy")
    private String contextCy;

    @Column(name = "place_en")
    private String placeEn;

    @Column(name = "place_cy")
    private String placeCy;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String purposes;

    private String justification;

    private double threshold;

    @Column(name = "target_faces")
    private int oneFalseAlertIn;

    @Embedded
    private PlannedSite site;

    /** Of the list, since a variation; null as long as the application pack counts. */
    @Column(name = "list_cap")
    private Integer listCap;

    @Column(name = "list_categories")
    private String listCategories;

    protected Plan() {
        // for JPA
    }

    Plan(DeploymentDraft draft) {
        titleEn = draft.title().en();
        titleCy = draft.title().cy();
        contextEn = draft.context().en();
        contextCy = draft.context().cy();
        placeEn = draft.place().en();
        placeCy = draft.place().cy();
        startsAt = draft.start();
        endsAt = draft.end();
        purposes = draft.purposes().stream().sorted().map(Enum::name).collect(joining(","));
        justification = draft.justification().strip();
        threshold = draft.threshold();
        oneFalseAlertIn = draft.oneFalseAlertIn();
        site = new PlannedSite(draft.site());
    }

    DeploymentDraft draft(List<CameraPlan> cameras, List<DayWindow> days) {
        return new DeploymentDraft(
                title(),
                new BilingualText(contextEn, contextCy),
                place(),
                startsAt,
                endsAt,
                purposeLimbs(),
                justification,
                threshold,
                oneFalseAlertIn,
                cameras,
                days,
                site());
    }

    /** Hibernate leaves out what is wholly null. */
    private Site site() {
        return site == null ? Site.NOT_SAID : site.site();
    }

    private Set<PurposeLimb> purposeLimbs() {
        return Arrays.stream(purposes.split(","))
                .map(PurposeLimb::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(PurposeLimb.class)));
    }

    boolean endsAfter(Instant moment) {
        return endsAt.isAfter(moment);
    }

    public BilingualText title() {
        return new BilingualText(titleEn, titleCy);
    }

    public BilingualText place() {
        return new BilingualText(placeEn, placeCy);
    }

    public Instant start() {
        return startsAt;
    }

    public Instant end() {
        return endsAt;
    }

    public double threshold() {
        return threshold;
    }

    /** At most one false alert in so many faces is what the threshold aims at. */
    public int oneFalseAlertIn() {
        return oneFalseAlertIn;
    }

    /** A variation while it is authorised. */
    void vary(Variation said, Instant start, Instant end) {
        threshold = said.threshold();
        startsAt = start;
        endsAt = end;
        listCap = said.list().cap();
        listCategories =
                said.list().categories().stream().sorted().map(Enum::name).collect(joining(","));
    }

    /** Who may be on the list, if a variation has said so; before that, the application pack does. */
    public Optional<ListTerms> variedList() {
        return listCap == null
                ? Optional.empty()
                : Optional.of(new ListTerms(
                        listCap,
                        Arrays.stream(listCategories.split(","))
                                .map(Category::valueOf)
                                .collect(toCollection(() -> EnumSet.noneOf(Category.class)))));
    }

    /** Title, place and context are the public's. */
    void forget() {
        justification = "";
    }

    /** For the audit log. */
    public String window() {
        return startsAt + " to " + endsAt;
    }
}
