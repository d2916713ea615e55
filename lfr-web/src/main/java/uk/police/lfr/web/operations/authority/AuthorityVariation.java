package uk.police.lfr.web.operations.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.boundary.ThresholdDesk;
import uk.police.lfr.deployment.boundary.VariationDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.ListTerms;
import uk.police.lfr.deployment.contract.ThresholdProposal;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.deployment.contract.VariationTerms;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.web.PoliceTime;

/** What an authority says from now on: window of the day, threshold, cameras, list. It begins with what it says now. */
@Named
@ViewScoped
public class AuthorityVariation extends StatementWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private VariationDesk desk;

    @Inject
    private ThresholdDesk thresholds;

    private LocalDateTime start;
    private LocalDateTime end;
    private Double threshold;
    private String[] cameras = {};
    private Integer cap;
    private String[] categories = {};
    private Double other;
    private String why;

    @Override
    public void load() {
        super.load();
        if (isChosen() && end == null) {
            Variation now = terms().now();
            start = PoliceTime.local(now.dayStart());
            end = PoliceTime.local(now.dayEnd());
            threshold = now.threshold();
            cameras = now.cameras().toArray(String[]::new);
            cap = now.list().cap();
            categories = now.list().categories().stream().map(Enum::name).toArray(String[]::new);
        }
    }

    public String vary() {
        Variation now = terms().now();
        Set<Category> chosen = Arrays.stream(categories)
                .map(Category::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
        desk.vary(
                number(),
                new Variation(
                        moment(start, now.dayStart()),
                        moment(end, now.dayEnd()),
                        threshold == null ? 0 : threshold,
                        Set.of(cameras),
                        new ListTerms(cap, chosen)),
                getWords(),
                getShown());
        return done("vary.xhtml", "authority.vary.done");
    }

    /** Another threshold for a colleague to sign. */
    public String propose() {
        thresholds.propose(number(), other == null ? 0 : other, why);
        return done("vary.xhtml", "authority.vary.propose.done") + "&id=" + number();
    }

    /** Whether the threshold is changed by two people now. */
    public boolean isSecond() {
        return thresholds.needsSecond(number());
    }

    /** What a colleague proposed; null where nobody did. */
    public ThresholdProposal getProposal() {
        return thresholds.proposal(number());
    }

    /** A form shows minutes: who leaves the minute as it is leaves the moment as it is. */
    private static Instant moment(LocalDateTime entered, Instant now) {
        boolean left = entered != null
                && entered.truncatedTo(ChronoUnit.MINUTES)
                        .equals(PoliceTime.local(now).truncatedTo(ChronoUnit.MINUTES));
        return left ? now : PoliceTime.instant(entered);
    }

    private VariationTerms terms() {
        return desk.terms(number());
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return steps().of(DeploymentStep.VARY);
    }

    /** Every camera that was ever planned: what one variation took out, another may bring back. */
    public List<String> getCameraNames() {
        return terms().planned().stream().sorted().toList();
    }

    public List<Category> getEveryCategory() {
        return List.of(Category.values());
    }

    /** Whether the state allows it at all. */
    public boolean isVariable() {
        return DeploymentStep.VARY.allowedIn(getDeployment().state());
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public LocalDateTime getEnd() {
        return end;
    }

    public void setEnd(LocalDateTime end) {
        this.end = end;
    }

    public Double getThreshold() {
        return threshold;
    }

    public void setThreshold(Double threshold) {
        this.threshold = threshold;
    }

    public String[] getCameras() {
        return cameras.clone();
    }

    public void setCameras(String[] cameras) {
        this.cameras = cameras.clone();
    }

    public Double getOther() {
        return other;
    }

    public void setOther(Double other) {
        this.other = other;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Integer getCap() {
        return cap;
    }

    public void setCap(Integer cap) {
        this.cap = cap;
    }

    public String[] getCategories() {
        return categories.clone();
    }

    public void setCategories(String[] categories) {
        this.categories = categories.clone();
    }
}
