package uk.police.lfr.web.operations.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.deployment.boundary.ReviewDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.web.operations.DeploymentWork;
import uk.police.lfr.web.operations.OpenSteps;

/** The officer looks back: on each day before the next begins, and on the whole before its results are published. */
@Named
@ViewScoped
public class AuthorityReview extends DeploymentWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewDesk desk;

    private String words;

    public String reviewDay() {
        desk.reviewDay(getDay().id(), words);
        return again("authority.review.day.done");
    }

    public String reviewAll() {
        desk.review(number(), words);
        return again("authority.review.done");
    }

    public String close() {
        desk.close(number());
        return done("review.xhtml", "authority.review.closed");
    }

    private String again(String notice) {
        return done("review.xhtml", notice) + "&id=" + number();
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return steps().toReview();
    }

    /** The first day that waits for its review; null if none does. */
    public OperationalDay getDay() {
        return getDeployment().days().stream()
                .filter(OpenSteps::waitsForReview)
                .findFirst()
                .orElse(null);
    }

    /** Everything is deleted or held, so that the whole can be looked back on. The last day's review is part of it. */
    public boolean isWhole() {
        return DeploymentStep.REVIEW.allowedIn(getDeployment().state())
                && getDeployment().startedAt() != null;
    }

    public boolean isClosable() {
        return OpenSteps.closable(getDeployment());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
