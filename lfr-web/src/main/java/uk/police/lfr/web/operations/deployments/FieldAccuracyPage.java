package uk.police.lfr.web.operations.deployments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.police.lfr.alert.boundary.AccuracyDesk;
import uk.police.lfr.alert.contract.ExpectedShare;
import uk.police.lfr.alert.contract.FieldAccuracy;
import uk.police.lfr.alert.contract.GroupAccuracy;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.StaffText;

/** How right a deployment's alerts have been, in words and as places on a scale. */
@Named("fieldAccuracy")
@ViewScoped
public class FieldAccuracyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccuracyDesk accuracy;

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private SessionDesk sessions;

    private long id;
    private String finding;
    private transient DeploymentView deployment;
    private transient FieldAccuracy figures;

    public void load() {
        deployment = deployments.view(id);
        figures = accuracy.of(id);
    }

    /** The officer's word that it may be resumed. */
    public String review() {
        sessions.reviewFalseAlerts(id, finding);
        Notice.afterRedirect("accuracy.review.done");
        return "accuracy.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether false alerts paused it and no officer has looked since. */
    public boolean isReviewDue() {
        return sessions.waitsForReview(id);
    }

    /** Such as "3 of 4,000 (0.075%; 95 in 100 sure: 0.026% to 0.220%)". */
    public String words(Proportion share) {
        return StaffText.share("accuracy.share", "accuracy.none", share);
    }

    /** @param key of the words, which round as the share needs it */
    public String expected(String key, ExpectedShare share) {
        return share == null ? StaffText.of("accuracy.expected.none") : StaffText.with(key, share.low(), share.high());
    }

    /** So few faces that the rate trips nothing yet. */
    public boolean isEarly() {
        return getFigures().falseAlerts().denominator() < getFigures().ratedFrom();
    }

    /** By dimension, in the order in which officers are asked. */
    public List<Dimension> getDimensions() {
        Map<String, List<GroupAccuracy>> rows = new LinkedHashMap<>();
        for (GroupAccuracy group : getFigures().groups()) {
            String dimension = group.group().getDeclaringClass().getSimpleName();
            String key = dimension.substring(0, 1).toLowerCase(Locale.ROOT) + dimension.substring(1);
            rows.computeIfAbsent(key, any -> new ArrayList<>()).add(group);
        }
        return rows.entrySet().stream()
                .map(row -> new Dimension(row.getKey(), row.getValue()))
                .toList();
    }

    /**
     * One way in which people were described.
     *
     * @param key of its words
     */
    public record Dimension(String key, List<GroupAccuracy> rows) {}

    public RateScale getScale() {
        return new RateScale();
    }

    public DeploymentView getDeployment() {
        if (deployment == null) {
            load();
        }
        return deployment;
    }

    public FieldAccuracy getFigures() {
        if (figures == null) {
            load();
        }
        return figures;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
