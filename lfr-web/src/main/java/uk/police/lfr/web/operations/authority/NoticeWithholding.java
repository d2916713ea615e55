package uk.police.lfr.web.operations.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.police.lfr.deployment.boundary.NoticeDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.web.operations.DeploymentWork;

/** No notice before the event: the very exceptional reason, and the day on which the public is told. */
@Named
@ViewScoped
public class NoticeWithholding extends DeploymentWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeDesk desk;

    private String reason;
    private LocalDate publishAfter;

    public String withhold() {
        desk.withhold(number(), reason, publishAfter);
        return done("withhold.xhtml", "authority.withhold.done");
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return steps().of(DeploymentStep.WITHHOLD_NOTICE);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getPublishAfter() {
        return publishAfter;
    }

    public void setPublishAfter(LocalDate publishAfter) {
        this.publishAfter = publishAfter;
    }
}
