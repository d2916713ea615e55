package uk.police.lfr.web.operations.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.UrgentDesk;
import uk.police.lfr.deployment.contract.DeploymentSummary;

/** An authority given by word of mouth, before the officer who answers for it in writing. */
@Named
@ViewScoped
public class Countersignature extends StatementWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private UrgentDesk desk;

    public String countersign() {
        desk.countersign(number(), getWords(), getShown());
        return done("countersign.xhtml", "authority.countersign.done");
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return steps().toCountersign();
    }
}
