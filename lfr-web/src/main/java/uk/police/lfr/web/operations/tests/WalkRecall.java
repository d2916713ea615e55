package uk.police.lfr.web.operations.tests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.alert.boundary.TestDesk;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.contract.TestRecall;
import uk.police.lfr.web.StaffText;

/** On how many of their walks the test subjects were recognised, with the interval that so few walks leave open. */
@Named
@RequestScoped
public class WalkRecall {

    @Inject
    private TestDesk desk;

    private TestRecall recall;

    public TestRecall of(long deploymentId) {
        if (recall == null) {
            recall = desk.recall(deploymentId);
        }
        return recall;
    }

    /** Such as "3 of 4 walks, 75%; with so few it may be 30% to 95%". */
    public String words(Proportion share) {
        return StaffText.share("tests.walks.recall.share", "tests.walks.recall.never", share);
    }
}
