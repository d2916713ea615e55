package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The algorithmic transparency record as a page. */
@Named
@RequestScoped
public class AtrsPage {

    @Inject
    private AtrsSource source;

    @Inject
    private PublicPage page;

    public List<AtrsRecord.Part> getParts() {
        return source.parts(page.getLanguage(), PublicOrigin.configured());
    }
}
