package uk.police.lfr.web.operations.adjudication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.alert.boundary.TestResultDesk;
import uk.police.lfr.alert.contract.TestPassView;
import uk.police.lfr.web.StaffText;

/** The test alerts that an operator judged, once they have. */
@Named
@RequestScoped
public class OwnTests {

    @Inject
    private TestResultDesk desk;

    public List<TestPassView> getAll() {
        return desk.own();
    }

    /** Such as "3 of 4, 75%; with so few it may be 30% to 95%". */
    public String getSeen() {
        return StaffText.share("adjudication.tests.share", "adjudication.tests.none", desk.seen());
    }
}
