package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.police.lfr.deployment.contract.ThresholdBasis;
import uk.police.lfr.deployment.contract.ThresholdTerms;

/** The threshold of a signed version; all of it is null in what was signed before versions said so. */
@Embeddable
class ThresholdColumns {
    @Column(name = "threshold")
    private Double value;

    @Column(name = "target_faces")
    private Integer targetFaces;

    @Column(name = "threshold_floor")
    private Double floor;

    private String profile;

    @Column(name = "template_version")
    private String templateVersion;

    private String models;

    @Column(name = "evaluation_sha256")
    private String evaluation;

    protected ThresholdColumns() {
        // for JPA
    }

    ThresholdColumns(ThresholdTerms terms) {
        value = terms.value();
        targetFaces = terms.oneFalseAlertIn();
        floor = terms.basis().floor();
        profile = terms.basis().profile();
        templateVersion = terms.basis().templateVersion();
        models = terms.basis().models();
        evaluation = terms.basis().evaluation();
    }

    ThresholdTerms terms() {
        return value == null
                ? null
                : new ThresholdTerms(
                        value, targetFaces, new ThresholdBasis(profile, templateVersion, models, floor, evaluation));
    }
}
