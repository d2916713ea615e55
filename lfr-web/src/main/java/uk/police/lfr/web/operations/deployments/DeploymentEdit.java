package uk.police.lfr.web.operations.deployments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.primefaces.PrimeFaces;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.PackDesk;
import uk.police.lfr.deployment.boundary.SketchDesk;
import uk.police.lfr.deployment.contract.ApplicationSketch;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.deployment.contract.ThresholdAdvice;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PoliceTime;
import uk.police.lfr.web.StaffText;

/**
 * The application for a deployment: a new one, or an amendment of one that is still a draft. What is typed is kept as it
 * is, complete or not, until it is kept as a draft.
 */
@Named
@ViewScoped
public class DeploymentEdit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_LARGEST_LIST = 2_000;

    @Inject
    private DeploymentDesk desk;

    @Inject
    private SketchDesk sketches;

    @Inject
    private PackDesk packs;

    @Inject
    private PoliceTime time;

    private Long id;
    private Long sketch;
    private int saves;
    private int base;
    private Instant savedAt;
    private DeploymentForm form = new DeploymentForm();
    private Map<String, String> saved = SketchFields.of(form);
    private Integer people = USUAL_LARGEST_LIST;

    public void load() {
        if (sketch != null) {
            resume(sketches.sketch(sketch));
        } else if (id != null) {
            form = DeploymentForm.of(desk.view(id).plan());
            saved = SketchFields.of(form);
            base = desk.version(id);
            sketches.ofDeployment(id).ifPresent(this::resume);
        }
    }

    private void resume(ApplicationSketch found) {
        id = found.deploymentId();
        base = found.baseVersion();
        form = SketchFields.form(found.fields());
        remember(found);
    }

    private void remember(ApplicationSketch kept) {
        sketch = kept.id();
        saves = kept.saves();
        savedAt = kept.savedAt();
        saved = kept.fields();
    }

    /** Keeps what is typed as it is, if it is not what was kept last; told to the page's script. */
    public void keepSketch() {
        Map<String, String> typed = SketchFields.of(form);
        if (!typed.equals(saved)) {
            remember(sketch == null ? sketches.begin(id, base, typed) : sketches.save(sketch, saves, typed));
            PrimeFaces.current().ajax().addCallbackParam("sketch", sketch);
        }
        PrimeFaces.current().ajax().addCallbackParam("words", getSavedWords());
    }

    /** As {@link #keepSketch}, by the button; the list of deployments leads back here. */
    public String later() {
        remember(
                sketch == null
                        ? sketches.begin(id, base, SketchFields.of(form))
                        : sketches.save(sketch, saves, SketchFields.of(form)));
        Notice.afterRedirect("deployments.edit.later.done");
        return "list.xhtml?faces-redirect=true";
    }

    public String save() {
        DeploymentDraft draft = form.draft();
        if (sketch != null) {
            // Refused where another window has saved it, or handed it in.
            remember(sketches.save(sketch, saves, SketchFields.of(form)));
        }
        if (id != null) {
            desk.amend(id, base, draft);
        } else {
            id = desk.draft(draft);
            if (sketch != null) {
                sketches.drop(sketch);
            }
        }
        return "view.xhtml?faces-redirect=true&id=" + id;
    }

    /** Such as "Saved at 14:03:20"; empty before. */
    public String getSavedWords() {
        return savedAt == null ? "" : StaffText.with("deployments.edit.savedAt", time.clock(savedAt));
    }

    /** What is there of it and what is missing, part by part. */
    public DraftProgress getProgress() {
        return new DraftProgress(DraftGaps.in(form), id == null ? null : packs.missing(id));
    }

    /** Two more empty fields; what was typed stays. */
    public void addDay() {
        form.getFurtherDays().add(new FurtherDay());
    }

    public PurposeLimb[] getLimbs() {
        return PurposeLimb.values();
    }

    /** From how rare a false alert is to be; what was typed elsewhere stays. */
    public void workOutThreshold() {
        form.setThreshold(desk.thresholdFor(orNone(form.getOneFalseAlertIn()), orNone(people)));
    }

    private static int orNone(Integer typed) {
        return typed == null ? 0 : typed;
    }

    /** Of the threshold that stands in the form; null while none does. */
    public ThresholdAdvice getAdvice() {
        Double threshold = form.getThreshold();
        return threshold == null || orNone(people) < 1 ? null : desk.thresholdAdvice(threshold, people);
    }

    /** The lowest that can be authorised. */
    public double getFloor() {
        return desk.thresholdAdvice(1, 1).floor();
    }

    /** On the list; at first the largest that was usual in South Wales (rule W8). */
    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public DeploymentForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Of what is being written; null before it was kept for the first time. */
    public Long getSketch() {
        return sketch;
    }

    public void setSketch(Long sketch) {
        this.sketch = sketch;
    }
}
