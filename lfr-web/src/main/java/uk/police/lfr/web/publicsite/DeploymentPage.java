package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.transparency.boundary.DocumentRegister;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicCertificate;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.PoliceTime;

/** The permanent page of one deployment, from the notice before it to the results after it. */
@Named
@RequestScoped
public class DeploymentPage {

    @Inject
    private PublicRegister register;

    @Inject
    private DocumentRegister library;

    @Inject
    private PublicPage page;

    @Inject
    private HttpServletRequest request;

    private DeploymentText deployment;
    private List<VersionText> versions;
    private List<DocumentText> documents;
    private Optional<PublicCertificate> certificate;
    private String event;

    @PostConstruct
    void read() {
        PublicDeployment found = PublicPreview.of(request)
                .map(PublicPreview::deployment)
                .orElseGet(() -> register.find(page.getAddress().reference()).orElseThrow());
        deployment = new DeploymentText(found, page.getLanguage());
        versions = VersionText.all(found, page.getLanguage());
        documents = DocumentText.all(library.inForceOn(PoliceTime.day(found.start())), page.getLanguage());
        certificate = register.certificate(page.getAddress().reference());
        event = new EventData(found, page.getLanguage(), PublicOrigin.configured()).json();
    }

    public DeploymentText getDeployment() {
        return deployment;
    }

    /** As an {@code Event} of schema.org, JSON-LD for a {@code script} element. */
    public String getEvent() {
        return event;
    }

    /** Every version of its record with its proof, newest first. */
    public List<VersionText> getVersions() {
        return versions;
    }

    /** The force's documents that were in force on its first day. */
    public List<DocumentText> getDocuments() {
        return documents;
    }

    /** Day on which the deletion was certified; empty before. */
    public String getCertified() {
        return certificate
                .map(issued -> new PublicWords(page.getLanguage()).day(issued.issuedAt()))
                .orElse("");
    }

    /** The QR code of this page, for who has it on paper; empty where the site does not know its public address. */
    public String getSign() {
        return PublicSign.picture(deployment.getReference(), page.getLanguage().getCode())
                .orElse("");
    }

    /** This page as it is typed; empty where {@link #getSign} is. */
    public String getWholeAddress() {
        return PublicSign.address(deployment.getReference(), page.getLanguage().getCode())
                .orElse("");
    }

    public String getCertificatePath() {
        return certificatePath(deployment.getReference());
    }

    static String certificatePath(String reference) {
        return "/api/v1/deployments/" + reference + "/certificate";
    }
}
