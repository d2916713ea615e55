package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;

/** The signed deletion certificates of all deployments that are over, and of which there is none yet. */
@Named
@RequestScoped
public class ProofsPage {

    private static final Set<DeploymentPhase> BEGAN =
            EnumSet.of(DeploymentPhase.ENDED, DeploymentPhase.REPORTED, DeploymentPhase.ABORTED);

    @Inject
    private PublicRegister register;

    @Inject
    private PublicPage page;

    private List<Proof> proofs;

    /**
     * @param certified day on which the deletion was certified; empty before
     * @param path of the certificate
     */
    public record Proof(DeploymentText deployment, String certified, String path) {}

    @PostConstruct
    void read() {
        proofs = register.previous().stream()
                .filter(deployment -> BEGAN.contains(deployment.phase()) && !deployment.history())
                .map(this::proof)
                .toList();
    }

    private Proof proof(PublicDeployment deployment) {
        PublicWords words = new PublicWords(page.getLanguage());
        return new Proof(
                new DeploymentText(deployment, page.getLanguage()),
                register.certificate(deployment.reference())
                        .map(issued -> words.day(issued.issuedAt()))
                        .orElse(""),
                DeploymentPage.certificatePath(deployment.reference()));
    }

    public List<Proof> getProofs() {
        return proofs;
    }
}
