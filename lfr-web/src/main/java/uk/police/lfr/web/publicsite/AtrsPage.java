package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.transparency.boundary.AlgorithmRegister;
import uk.police.lfr.transparency.boundary.DataPromises;
import uk.police.lfr.transparency.boundary.ListPromises;

/** The algorithmic transparency record as a page. */
@Named
@RequestScoped
public class AtrsPage {

    @Inject
    private AlgorithmRegister algorithm;

    @Inject
    private DataPromises promises;

    @Inject
    private ListPromises lists;

    @Inject
    private Installation installation;

    @Inject
    private PublicPage page;

    public List<AtrsRecord.Part> getParts() {
        return AtrsRecord.of(
                page.getLanguage(),
                algorithm.facts(),
                installation.force(),
                promises.promises(),
                lists.categories(),
                PublicOrigin.configured());
    }
}
