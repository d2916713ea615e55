package uk.police.lfr.web.operations.deployments;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.SketchDesk;
import uk.police.lfr.deployment.contract.ApplicationSketch;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.web.session.StaffMember;

/** Every deployment that the force has drafted, newest first as the desk gives them. */
@Named
@RequestScoped
public class DeploymentList {

    @Inject
    private DeploymentDesk desk;

    @Inject
    private SketchDesk sketches;

    @Inject
    private StaffMember staff;

    private List<DeploymentSummary> deployments;
    private List<ApplicationSketch> begun;

    @PostConstruct
    void read() {
        deployments = desk.list();
    }

    /** What this person is writing and has not kept as a draft. */
    public List<ApplicationSketch> getSketches() {
        if (begun == null) {
            begun = staff.isRequester() ? sketches.mine() : List.of();
        }
        return begun;
    }

    public String drop(long sketch) {
        sketches.drop(sketch);
        return "list.xhtml?faces-redirect=true";
    }

    public List<DeploymentSummary> getDeployments() {
        return deployments;
    }
}
