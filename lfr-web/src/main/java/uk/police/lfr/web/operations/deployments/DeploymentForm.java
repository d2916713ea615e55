package uk.police.lfr.web.operations.deployments;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.deployment.contract.ThresholdTerms;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.web.PoliceTime;

/**
 * What the requester types, field by field, until it is complete enough to be a draft. Times are local to
 * Europe/London. Not thread-safe: it lives in one person's view.
 */
public class DeploymentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String titleEn;
    private String titleCy;
    private String contextEn;
    private String contextCy;
    private String placeEn;
    private String placeCy;
    private final SiteForm site = new SiteForm();
    private PurposeLimb[] purposes = {};
    private String justification;
    private LocalDateTime start;
    private LocalDateTime end;
    private final List<FurtherDay> furtherDays = new ArrayList<>();
    private Double threshold;
    private Integer oneFalseAlertIn = ThresholdTerms.USUAL_TARGET;
    private String cameras;

    static DeploymentForm of(DeploymentDraft draft) {
        DeploymentForm form = new DeploymentForm();
        form.titleEn = draft.title().en();
        form.titleCy = draft.title().cy();
        form.contextEn = draft.context().en();
        form.contextCy = draft.context().cy();
        form.placeEn = draft.place().en();
        form.placeCy = draft.place().cy();
        form.site.show(draft.site());
        form.purposes = draft.purposes().toArray(PurposeLimb[]::new);
        form.justification = draft.justification();
        DayWindow first = draft.days().get(0);
        form.start = PoliceTime.local(first.start());
        form.end = PoliceTime.local(first.end());
        draft.days().stream().skip(1).map(FurtherDay::of).forEach(form.furtherDays::add);
        form.threshold = draft.threshold();
        form.oneFalseAlertIn = draft.oneFalseAlertIn();
        form.cameras = draft.cameras().stream().map(CameraLine::of).collect(Collectors.joining("\n"));
        return form;
    }

    /** @throws InvalidInput a day has a start or an end alone */
    DeploymentDraft draft() {
        DeploymentDraft oneDay = firstDay();
        List<DayWindow> windows = new ArrayList<>(oneDay.days());
        furtherDays.stream()
                .filter(day -> !day.isEmpty())
                .map(FurtherDay::window)
                .forEach(windows::add);
        if (windows.stream().anyMatch(day -> day.start() == null || day.end() == null)) {
            throw new InvalidInput("days", "deployment.window_missing");
        }
        return oneDay.on(windows)
                .aimingAt(oneFalseAlertIn == null ? 0 : oneFalseAlertIn)
                .at(site.said());
    }

    private DeploymentDraft firstDay() {
        return new DeploymentDraft(
                new BilingualText(titleEn, titleCy),
                new BilingualText(contextEn, contextCy),
                new BilingualText(placeEn, placeCy),
                PoliceTime.instant(start),
                PoliceTime.instant(end),
                limbs(),
                justification,
                threshold == null ? 0 : threshold,
                plannedCameras());
    }

    private Set<PurposeLimb> limbs() {
        return purposes.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(purposes));
    }

    /** One camera a line. */
    private List<CameraPlan> plannedCameras() {
        List<String> lines = cameras == null
                ? List.of()
                : cameras.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return lines.stream()
                .map(line -> CameraLine.read(line, lines.indexOf(line) + 1))
                .toList();
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTitleCy() {
        return titleCy;
    }

    public void setTitleCy(String titleCy) {
        this.titleCy = titleCy;
    }

    public String getContextEn() {
        return contextEn;
    }

    public void setContextEn(String contextEn) {
        this.contextEn = contextEn;
    }

    public String getContextCy() {
        return contextCy;
    }

    public void setContextCy(String contextCy) {
        this.contextCy = contextCy;
    }

    public String getPlaceEn() {
        return placeEn;
    }

    public void setPlaceEn(String placeEn) {
        this.placeEn = placeEn;
    }

    public String getPlaceCy() {
        return placeCy;
    }

    public void setPlaceCy(String placeCy) {
        this.placeCy = placeCy;
    }

    public SiteForm getSite() {
        return site;
    }

    public PurposeLimb[] getPurposes() {
        return purposes.clone();
    }

    public void setPurposes(PurposeLimb[] purposes) {
        this.purposes = purposes.clone();
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
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

    public List<FurtherDay> getFurtherDays() {
        return furtherDays;
    }

    public Double getThreshold() {
        return threshold;
    }

    public void setThreshold(Double threshold) {
        this.threshold = threshold;
    }

    public Integer getOneFalseAlertIn() {
        return oneFalseAlertIn;
    }

    public void setOneFalseAlertIn(Integer oneFalseAlertIn) {
        this.oneFalseAlertIn = oneFalseAlertIn;
    }

    public String getCameras() {
        return cameras;
    }

    public void setCameras(String cameras) {
        this.cameras = cameras;
    }
}
