package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.police.lfr.audit.contract.LoggedStep;
import uk.police.lfr.audit.control.LogSearch;

/** Steps of certain kinds as the log has them, to be counted. Not for pages: it names people. */
@Stateless
@PermitAll // Asked by capabilities that check their own roles, and that log who looked.
public class StepRegister {
    @Inject
    private LogSearch search;

    /**
     * From the first moment to before the last, in the order in which they were taken. Entries whose private part has
     * expired are left out.
     */
    public List<LoggedStep> steps(Set<String> actions, Instant from, Instant to) {
        return search.steps(actions, from, to);
    }
}
