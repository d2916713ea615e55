package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.transparency.boundary.PublicRegister;

/** How anyone can check what was published: in their browser, or with a program of their own. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    private PublicRegister register;

    @Inject
    private PublicPage page;

    @Inject
    private VerifierFile verifier;

    private List<VersionText> newest;

    @PostConstruct
    void read() {
        newest = register.all().stream()
                .map(deployment -> VersionText.newest(deployment, page.getLanguage()))
                .toList();
    }

    /** The newest version of each record, newest deployment first. */
    public List<VersionText> getNewest() {
        return newest;
    }

    /** SHA-256 of the program that is offered, hexadecimal. */
    public String getVerifierHash() {
        return verifier.hash();
    }
}
