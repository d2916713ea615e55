package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicCertificate;

/** The permanent page of one deployment, from the notice before it to the results after it. */
@Named
@RequestScoped
public class DeploymentPage {

    @Inject
    private PublicRegister register;

    @Inject
    private PublicPage page;

    private DeploymentText deployment;
    private Optional<PublicCertificate> certificate;

    @PostConstruct
    void read() {
        deployment = register.find(page.getAddress().reference())
                .map(found -> new DeploymentText(found, page.getLanguage()))
                .orElseThrow();
        certificate = register.certificate(page.getAddress().reference());
    }

    public DeploymentText getDeployment() {
        return deployment;
    }

    /** Day on which the deletion was certified; empty before. */
    public String getCertified() {
        return certificate
                .map(issued -> new PublicWords(page.getLanguage()).day(issued.issuedAt()))
                .orElse("");
    }

    public String getCertificatePath() {
        return "/api/v1/deployments/" + deployment.getReference() + "/certificate";
    }
}
