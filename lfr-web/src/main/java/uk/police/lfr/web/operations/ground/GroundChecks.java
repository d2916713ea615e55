package uk.police.lfr.web.operations.ground;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.deployment.boundary.GroundDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.GroundCheck;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PageId;

/** The list of open deployments, and for one of them what is checked, what is missing, and whether it is ready. */
@Named
@ViewScoped
public class GroundChecks implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String READINESS = "readiness.";

    @Inject
    private DutyDesk duties;

    @Inject
    private GroundDesk ground;

    @Inject
    private SessionDesk sessions;

    @Inject
    private DeploymentDesk deployments;

    private Long id;
    private transient DeploymentView deployment;
    private transient Set<GroundCheck> passedChecks;
    private GroundCheck check = GroundCheck.CAMERAS;
    private boolean passed = true;
    private String detail;
    private transient Part photo;

    public List<DeploymentSummary> getOpen() {
        return duties.open();
    }

    /** @throws uk.police.lfr.platform.contract.NotFound there is no such deployment */
    public void load() {
        deployment = deployments.view(PageId.required(id));
    }

    public DeploymentView getDeployment() {
        if (deployment == null) {
            load();
        }
        return deployment;
    }

    public GroundCheck[] getAll() {
        return GroundCheck.values();
    }

    public boolean hasPassed(GroundCheck each) {
        if (passedChecks == null) {
            passedChecks = ground.passed(id);
        }
        return passedChecks.contains(each);
    }

    /** What is missing, as the ends of its keys. */
    public List<String> getMissing() {
        return sessions.missing(PageId.required(id)).stream()
                .map(key -> key.substring(READINESS.length()))
                .toList();
    }

    public String record() {
        ground.check(id, check, passed, detail);
        Notice.afterRedirect("ground.checks.saved");
        return page();
    }

    public String sign() throws IOException {
        try (InputStream content = photo.getInputStream()) {
            ground.sign(id, content.readAllBytes(), detail);
        }
        Notice.afterRedirect("ground.checks.saved");
        return page();
    }

    public String makeReady() {
        sessions.makeReady(id);
        Notice.afterRedirect("ground.checks.ready.done");
        return page();
    }

    private String page() {
        return "checks.xhtml?faces-redirect=true&id=" + id;
    }

    /** Those that need no photograph. */
    public Set<GroundCheck> getChecks() {
        return EnumSet.complementOf(EnumSet.of(GroundCheck.SIGNAGE));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public GroundCheck getCheck() {
        return check;
    }

    public void setCheck(GroundCheck check) {
        this.check = check;
    }

    public boolean isPassed() {
        return passed;
    }

    public void setPassed(boolean passed) {
        this.passed = passed;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
