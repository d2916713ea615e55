package uk.police.lfr.web.operations.deployments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.deployment.contract.ThresholdAdvice;

/** The application for a deployment: a new draft, or an amendment of one that is still a draft. */
@Named
@ViewScoped
public class DeploymentEdit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_LARGEST_LIST = 2_000;

    @Inject
    private DeploymentDesk desk;

    private Long id;
    private DeploymentForm form = new DeploymentForm();
    private Integer people = USUAL_LARGEST_LIST;

    public void load() {
        if (id != null) {
            form = DeploymentForm.of(desk.view(id).plan());
        }
    }

    public String save() {
        if (id == null) {
            id = desk.draft(form.draft());
        } else {
            desk.amend(id, form.draft());
        }
        return "view.xhtml?faces-redirect=true&id=" + id;
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
}
