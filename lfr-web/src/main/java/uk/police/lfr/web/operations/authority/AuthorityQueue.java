package uk.police.lfr.web.operations.authority;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.AuthorisationDesk;
import uk.police.lfr.deployment.contract.DeploymentSummary;

/** The deployments that wait for an authorising officer. */
@Named
@RequestScoped
public class AuthorityQueue {

    @Inject
    private AuthorisationDesk desk;

    private List<DeploymentSummary> waiting;

    @PostConstruct
    void read() {
        waiting = desk.queue();
    }

    public List<DeploymentSummary> getWaiting() {
        return waiting;
    }
}
