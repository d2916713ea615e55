package uk.police.lfr.web.operations.deployments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.deployment.boundary.PackDesk;

/** Drawings of the places of deployments, for pages that show one. */
@Named
@RequestScoped
public class SitePlans {

    @Inject
    private PackDesk packs;

    private final Map<Long, Optional<SiteDrawing>> drawn = new HashMap<>();

    /** Null where no plan of the place was handed in. */
    public SiteDrawing of(Long deploymentId) {
        return drawn.computeIfAbsent(deploymentId, id -> packs.sitePlan(id).map(SiteDrawing::new))
                .orElse(null);
    }
}
