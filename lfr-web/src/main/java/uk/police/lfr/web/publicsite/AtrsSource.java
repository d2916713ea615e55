package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.transparency.boundary.AlgorithmRegister;
import uk.police.lfr.transparency.boundary.DataPromises;
import uk.police.lfr.transparency.boundary.ListPromises;

/** What this installation's algorithmic transparency record is made from: what runs, and the rules in force. */
@Dependent
public class AtrsSource {

    @Inject
    private AlgorithmRegister algorithm;

    @Inject
    private DataPromises promises;

    @Inject
    private ListPromises lists;

    @Inject
    private Installation installation;

    /** @param origin see {@link PublicOrigin}; empty where it is not known */
    public List<AtrsRecord.Part> parts(Language language, String origin) {
        return AtrsRecord.of(
                language, algorithm.facts(), installation.force(), promises.promises(), lists.categories(), origin);
    }
}
