package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.transparency.boundary.PublicRegister;

/** The permanent page of one deployment, from the notice before it to the results after it. */
@Named
@RequestScoped
public class DeploymentPage {

    @Inject
    private PublicRegister register;

    @Inject
    private PublicPage page;

    private DeploymentText deployment;

    @PostConstruct
    void read() {
        deployment = register.find(page.getAddress().reference())
                .map(found -> new DeploymentText(found, page.getLanguage()))
                .orElseThrow();
    }

    public DeploymentText getDeployment() {
        return deployment;
    }
}
