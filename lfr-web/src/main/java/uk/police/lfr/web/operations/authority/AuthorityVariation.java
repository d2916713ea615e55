package uk.police.lfr.web.operations.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.boundary.VariationDesk;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.web.PoliceTime;

/** What an authority says from now on: end of the day, threshold, cameras. The page begins with what it says now. */
@Named
@ViewScoped
public class AuthorityVariation extends StatementWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private VariationDesk desk;

    private LocalDateTime end;
    private Double threshold;
    private String[] cameras = {};

    @Override
    public void load() {
        super.load();
        if (isChosen() && end == null) {
            end = PoliceTime.local(day().end());
            threshold = getDeployment().plan().threshold();
            cameras = getCameraNames().toArray(String[]::new);
        }
    }

    public String vary() {
        Variation asked = new Variation(PoliceTime.instant(end), threshold == null ? 0 : threshold, Set.of(cameras));
        desk.vary(number(), asked, getWords(), getShown());
        return done("vary.xhtml", "authority.vary.done");
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return steps().of(DeploymentStep.VARY);
    }

    private OperationalDay day() {
        return getDeployment().days().stream()
                .filter(day -> !day.state().over())
                .findFirst()
                .orElseThrow(
                        () -> new WrongState("deployment.over", getDeployment().reference()));
    }

    public List<String> getCameraNames() {
        return getDeployment().plan().cameras().stream().map(CameraPlan::name).toList();
    }

    /** Whether the state allows it at all. */
    public boolean isVariable() {
        return DeploymentStep.VARY.allowedIn(getDeployment().state());
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
}
