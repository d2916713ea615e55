package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicDeployment;

/** The home page: the specific purpose, what is planned, what is in progress, and what was done. */
@Named
@RequestScoped
public class HomePage {

    /** So that what is to come and what is promised stay in reach on a phone. */
    private static final int NEWEST = 6;

    @Inject
    private PublicRegister register;

    @Inject
    private PublicPage page;

    private List<DeploymentText> inProgress;
    private List<DeploymentText> upcoming;
    private List<DeploymentText> previous;

    @PostConstruct
    void read() {
        inProgress = texts(register.inProgress());
        upcoming = texts(register.upcoming());
        previous = texts(register.previous().stream().limit(NEWEST).toList());
    }

    private List<DeploymentText> texts(List<PublicDeployment> deployments) {
        return deployments.stream()
                .map(deployment -> new DeploymentText(deployment, page.getLanguage()))
                .toList();
    }

    public List<DeploymentText> getInProgress() {
        return inProgress;
    }

    public List<DeploymentText> getUpcoming() {
        return upcoming;
    }

    /** The newest, newest first; the page of deployments has all. */
    public List<DeploymentText> getPrevious() {
        return previous;
    }
}
