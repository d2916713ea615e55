package uk.police.lfr.web.publicsite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.PublicDeployment;

/** A published deployment in one language, ready to print. */
public class DeploymentText {

    private final PublicDeployment deployment;
    private final Language language;
    private final PublicWords words;
    private final DeploymentFigures figures;

    public DeploymentText(PublicDeployment deployment, Language language) {
        this.deployment = deployment;
        this.language = language;
        this.words = new PublicWords(language);
        this.figures = new DeploymentFigures(deployment, words);
    }

    public String getPath() {
        return PublicAddress.deployment(language, deployment.reference()).path();
    }

    public String getReference() {
        return deployment.reference();
    }

    public String getLanguage() {
        return language.getCode();
    }

    /** In which title, context and place are: English on a Welsh page whose Welsh is still to come. */
    public String getTextLanguage() {
        return deployment.welshToFollow() ? Language.ENGLISH.getCode() : language.getCode();
    }

    public String getTitle() {
        return language.of(deployment.title());
    }

    public String getContext() {
        return language.of(deployment.context());
    }

    public String getPlace() {
        return language.of(deployment.place());
    }

    /** Empty where the record has none. */
    Optional<PublicDeployment.Point> point() {
        return deployment.point();
    }

    public String getDays() {
        return words.days(deployment.start(), deployment.end());
    }

    public String getHours() {
        return deployment.history()
                ? words.figure(Figure.NOT_RECORDED)
                : words.hours(deployment.start(), deployment.end());
    }

    public String getPhase() {
        return words.text("deployment.phase." + deployment.phase());
    }

    /** Whether figures have been published, however it ended: before that, there are none to speak of. */
    public boolean isFigured() {
        return deployment.phase() == DeploymentPhase.REPORTED || deployment.resultsPublishedAt() != null;
    }

    /** Whether it was called off or its window passed unused, so that there will never be figures. */
    public boolean isNeverTookPlace() {
        return deployment.phase() == DeploymentPhase.CANCELLED || deployment.phase() == DeploymentPhase.EXPIRED;
    }

    /** What was counted. */
    public DeploymentFigures getFigures() {
        return figures;
    }

    /** One or more; of what was before this system, they may not be recorded. */
    public List<String> getPurposes() {
        List<String> purposes = deployment.purposes().stream()
                .sorted()
                .map(limb -> words.text("purpose." + limb))
                .toList();
        return purposes.isEmpty() ? List.of(words.figure(Figure.NOT_RECORDED)) : purposes;
    }

    /** What compared the faces, and its version; empty where it is not recorded. */
    public String getAlgorithm() {
        return (valueOf("algorithm.name") + " " + valueOf("algorithm.version")).strip();
    }

    /** The test report on which the threshold rests, as the application names it. */
    public String getTestReport() {
        String report = valueOf("algorithm.test_report");
        return report.isEmpty() ? words.figure(Figure.NOT_RECORDED) : report;
    }

    /** Other forces that lent staff; empty where there were none. */
    public String getProvider() {
        return valueOf("provider_force");
    }

    /** Day on which the last of its lists was gone; empty while something of one is kept, and before the results. */
    public String getListDeleted() {
        String moments = valueOf("watchlist.purged_at");
        return moments.isEmpty() ? "" : words.day(Instant.parse(moments.substring(moments.lastIndexOf(' ') + 1)));
    }

    /** Where the proof is that the public log names the newest version; empty in versions that do not say so. */
    public String getProofPath() {
        return valueOf("log_proof_url");
    }

    private String valueOf(String column) {
        String value = deployment.document().value(column).value();
        return value == null ? "" : value;
    }

    /** Whether the Welsh of an urgent notice is still to come. */
    public boolean isWelshToFollow() {
        return deployment.welshToFollow();
    }

    /** That the public was told only afterwards, and why, as far as that is public; empty where it was told before. */
    public String getToldAfterwards() {
        return LateNotice.words(deployment.document(), deployment.revisions(), language);
    }

    /** Where it was published before this system; empty of every other. */
    public String getSource() {
        return deployment.history() ? language.of(deployment.revisions().get(0).reason()) : "";
    }

    /** Whether it was before this system: then its figures were not counted here, and its hours are not known. */
    public boolean isHistory() {
        return deployment.history();
    }

    /** Whether list and alerts are gone, once there is something to say about it. */
    public String getRetention() {
        if (deployment.history()) {
            return words.figure(Figure.NOT_RECORDED);
        }
        Boolean deleted = deployment.everythingDeleted();
        if (deployment.alertsHeld() > 0) {
            return words.text("retention.held", deployment.alertsHeld());
        }
        return words.text(deleted == null ? "retention.later" : deleted ? "retention.none" : "retention.open");
    }

    /** The threshold that was used; empty before the results. */
    public String getThreshold() {
        if (deployment.history()) {
            return words.figure(Figure.NOT_RECORDED);
        }
        return deployment.threshold() == null ? "" : words.text("deployment.threshold.value", deployment.threshold());
    }

    public String getNoticePublished() {
        return deployment.noticePublishedAt() == null ? "" : words.day(deployment.noticePublishedAt());
    }

    public String getResultsPublished() {
        return deployment.resultsPublishedAt() == null ? "" : words.day(deployment.resultsPublishedAt());
    }
}
