package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.deployment.contract.SignedThreshold;
import uk.police.lfr.deployment.contract.ThresholdBasis;
import uk.police.lfr.deployment.contract.ThresholdTerms;
import uk.police.lfr.deployment.entity.AuthorityPage;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.Plan;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.vision.FaceEngine;

/**
 * Keeps a threshold to the models and the measurement that it was signed for (rule C2): nobody is compared by a number
 * whose meaning has changed since.
 */
@Dependent
public class ThresholdRules {
    /** Rates between which a person could mean it: at one in a hundred nobody would trust an alert. */
    private static final int FEWEST_FACES = 100;

    private static final int MOST_FACES = 100_000_000;

    @Inject
    private FaceModels models;

    @Inject
    private AttachedMeasurement measurement;

    @Inject
    private AuthorityStore versions;

    /** Of what is loaded and attached now. */
    public ThresholdBasis basis() {
        FaceEngine engine = models.engine();
        return new ThresholdBasis(
                engine.profile(),
                engine.templateVersion(),
                models.identities(),
                floor(),
                measurement.rates().map(rates -> rates.on().sha256()).orElse(""));
    }

    /** In the decimals of the descriptor, so that whoever types them is not below it. */
    public double floor() {
        return Double.parseDouble(Float.toString(models.engine().thresholdFloor()));
    }

    /** As it would be signed now. */
    ThresholdTerms terms(Plan plan) {
        return new ThresholdTerms(plan.threshold(), plan.oneFalseAlertIn(), basis());
    }

    /** @throws InvalidInput below the floor of the loaded embedder, or no similarity at all */
    public void requireThreshold(double threshold) {
        if (!(threshold >= floor() && threshold < 1)) {
            throw new InvalidInput("threshold", "deployment.threshold_range", floor());
        }
    }

    /** @throws InvalidInput a rate with which nobody could mean it */
    public void requireTarget(int oneFalseAlertIn) {
        if (oneFalseAlertIn < FEWEST_FACES || oneFalseAlertIn > MOST_FACES) {
            throw new InvalidInput("oneFalseAlertIn", "deployment.faces_range", FEWEST_FACES, MOST_FACES);
        }
    }

    /** Oldest first. */
    public List<SignedThreshold> signed(long deploymentId) {
        return versions.of(deploymentId).stream().map(AuthorityPage::threshold).toList();
    }

    /** Whether the version that counts was signed for what is loaded and attached now. */
    public boolean stands(long deploymentId) {
        return versions.newest(deploymentId)
                .map(AuthorityPage::threshold)
                .map(SignedThreshold::terms)
                .filter(terms -> terms.basis().equals(basis()))
                .isPresent();
    }

    /** @throws WrongState models or measurement are not those that were signed; a variation signs them anew */
    public void requireStands(Deployment deployment) {
        if (!stands(deployment.id())) {
            throw new WrongState("deployment.threshold_of_other_models", deployment.reference());
        }
    }
}
