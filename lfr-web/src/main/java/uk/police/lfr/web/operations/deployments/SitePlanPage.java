package uk.police.lfr.web.operations.deployments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.PackDesk;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.SitePlan;
import uk.police.lfr.deployment.contract.SiteShape;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PageId;

/** The place of a deployment from above: a table that is also a drawing. */
@Named
@ViewScoped
public class SitePlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PackDesk packs;

    @Inject
    private DeploymentDesk deployments;

    private Long id;
    private transient DeploymentView deployment;
    private final List<StandRow> cameras = new ArrayList<>();
    private final List<OutlineRow> outlines = new ArrayList<>();

    public void load() {
        deployment = deployments.view(PageId.required(id));
        SitePlan plan = packs.sitePlan(id).orElse(SitePlan.EMPTY);
        cameras.clear();
        outlines.clear();
        for (CameraPlan camera : deployment.plan().cameras()) {
            StandRow row = new StandRow(camera.name());
            plan.cameras().stream()
                    .filter(stand -> stand.name().equals(camera.name()))
                    .forEach(row::show);
            cameras.add(row);
        }
        plan.outlines().stream().map(OutlineRow::of).forEach(outlines::add);
        if (outlines.isEmpty()) {
            outlines.add(new OutlineRow());
        }
    }

    /** Keeps a new version in the application pack. */
    public String keep() {
        String text = Stream.concat(
                        cameras.stream().map(StandRow::line), outlines.stream().map(OutlineRow::line))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        packs.put(id, PackItemKind.SITE_PLAN, "", Map.of("sitePlan", text));
        Notice.afterRedirect("site.done");
        return "site.xhtml?faces-redirect=true&id=" + id;
    }

    /** One more row; what was typed stays. */
    public void add() {
        outlines.add(new OutlineRow());
    }

    /** Whether whoever requested it may still change it. */
    public boolean isOpen() {
        return DeploymentStep.AMEND.allowedIn(getDeployment().state());
    }

    public DeploymentView getDeployment() {
        if (deployment == null) {
            deployment = deployments.view(id);
        }
        return deployment;
    }

    public SiteShape[] getKinds() {
        return SiteShape.values();
    }

    public List<StandRow> getCameras() {
        return cameras;
    }

    public List<OutlineRow> getOutlines() {
        return outlines;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
