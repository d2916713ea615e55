package uk.police.lfr.web.operations.engagement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.boundary.EngagementDesk;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.alert.contract.ApproachStep;
import uk.police.lfr.alert.contract.ApproachView;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PageId;

/** One possible match before the officer who decides whether anyone is approached. */
@Named
@ViewScoped
public class Engagement implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/operations/engagement/list.xhtml";

    @Inject
    private AlertDesk desk;

    @Inject
    private EngagementDesk steps;

    @Inject
    private DeploymentDesk deployments;

    private Long id;
    private transient AlertView alert;
    private transient ApproachView approach;
    private final OutcomeForm form = new OutcomeForm();

    public void load() {
        alert = desk.alert(PageId.required(id));
    }

    public String engage() {
        return taken(() -> steps.decide(id, true), "engagement.alert.complaint.kept");
    }

    public String decline() {
        return taken(() -> steps.decide(id, false), "engagement.alert.complaint.kept");
    }

    /** An alert that has ended may have no page any more: erased, or kept for data protection after a complaint. */
    public String record() {
        EngagementResult result = form.result();
        return taken(
                () -> steps.recordOutcome(id, result),
                result.outcome() == Outcome.NOT_THE_PERSON
                        ? "engagement.alert.erased"
                        : "engagement.alert.complaint.kept");
    }

    /** A step that was sent again may find that it had arrived, and that the alert is gone with it. */
    private String taken(BooleanSupplier step, String goneBecause) {
        try {
            return step.getAsBoolean() ? again() : gone(goneBecause);
        } catch (NotFound over) {
            return gone("engagement.alert.over");
        }
    }

    /** Not by way of navigation, which would forget what this page knows: its step may come once more. */
    private static String gone(String notice) {
        Notice.afterRedirect(notice);
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(LIST);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return null;
    }

    public String seen() {
        return reached(ApproachStep.SEEN);
    }

    public String spoken() {
        return reached(ApproachStep.SPOKEN_TO);
    }

    private String reached(ApproachStep step) {
        steps.reached(id, step);
        return again();
    }

    /** One tap: what the officer was told at the scene keeps this alert from being erased. */
    public String complain() {
        steps.holdForComplaint(id);
        Notice.afterRedirect("engagement.alert.complaint.done");
        return again();
    }

    private String again() {
        return "alert.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isUndecided() {
        return state() == AlertState.OPERATOR_POSSIBLE;
    }

    public boolean isEngaged() {
        return state() == AlertState.ENGAGED;
    }

    public boolean isClosed() {
        return !isUndecided() && !isEngaged();
    }

    private AlertState state() {
        return getAlert().summary().state();
    }

    public AlertView getAlert() {
        if (alert == null) {
            load();
        }
        return alert;
    }

    public ApproachView getApproach() {
        if (approach == null) {
            approach = steps.approach(id);
        }
        return approach;
    }

    /** The deployment's public number, for a person who asks about it later. */
    public String getReference() {
        return deployments.view(getAlert().summary().deploymentId()).reference();
    }

    public OutcomeForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
