package uk.police.lfr.web.operations.tests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.police.lfr.alert.boundary.TestDesk;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.contract.TestRecall;

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
        ResourceBundle texts = ResourceBundle.getBundle("messages.operations", Locale.ENGLISH);
        if (share.denominator() == 0) {
            return texts.getString("tests.walks.recall.never");
        }
        return new MessageFormat(texts.getString("tests.walks.recall.share"), Locale.UK).format(new Object[] {
            share.numerator(),
            share.denominator(),
            share.value().orElseThrow(),
            share.low().orElseThrow(),
            share.high().orElseThrow()
        });
    }
}
