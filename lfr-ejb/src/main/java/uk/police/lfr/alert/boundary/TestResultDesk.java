package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.contract.TestPassView;
import uk.police.lfr.alert.control.TestBook;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;

/** Where operators read afterwards which alerts were tests, and what they said of them: each their own alone. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class TestResultDesk {
    @Inject
    private TestBook book;

    @Inject
    private Caller caller;

    /** Newest first. */
    public List<TestPassView> own() {
        return book.judgedBy(caller.name()).stream().map(TestPass::view).toList();
    }

    /** Tests in which the caller saw that both faces are one person's, of all that they judged. */
    public Proportion seen() {
        List<TestPass> judged = book.judgedBy(caller.name());
        return new Proportion(judged.stream().filter(TestPass::seenByOperator).count(), judged.size());
    }
}
