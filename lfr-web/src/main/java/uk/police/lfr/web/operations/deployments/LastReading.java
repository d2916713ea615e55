package uk.police.lfr.web.operations.deployments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.deployment.boundary.PaperDesk;
import uk.police.lfr.deployment.contract.PaperReading;

/** What the signed-in person had before them last; opening the page makes what it shows the last. */
@Named
@ViewScoped
public class LastReading implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperDesk desk;

    private transient Map<Long, Optional<PaperReading>> before = new HashMap<>();

    /** An earlier version than the newest; null if they have never looked, or nothing has changed since. */
    public PaperReading of(Long deploymentId) {
        if (before == null) {
            before = new HashMap<>();
        }
        return before.computeIfAbsent(deploymentId, desk::read).orElse(null);
    }
}
