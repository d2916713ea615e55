package uk.police.lfr.web.publicsite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.RecordColumns;

/** A published deployment in one language, ready to print. */
public class DeploymentText {

    /** One published fact: what it is, and its value in words. */
    public record Fact(String label, String value) {}

    private final PublicDeployment deployment;
    private final Language language;
    private final PublicWords words;

    public DeploymentText(PublicDeployment deployment, Language language) {
        this.deployment = deployment;
        this.language = language;
        this.words = new PublicWords(language);
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

    /** Whether figures have been published: before that, there are none to speak of. */
    public boolean isFigured() {
        return deployment.phase() == DeploymentPhase.REPORTED;
    }

    public List<String> getPurposes() {
        return deployment.purposes().stream()
                .sorted()
                .map(limb -> words.text("purpose." + limb))
                .toList();
    }

    /** The figures that sum a deployment up, in the order of the force's own reports. */
    public List<Fact> getFigures() {
        PublicFigures figures = deployment.figures();
        return List.of(
                fact("figures.facesScanned", figures.facesScanned()),
                fact("figures.alerts", figures.alerts()),
                fact("figures.engagements", figures.engagements()),
                fact("figures.arrests", figures.arrests()),
                new Fact(words.text("figures.watchlistSize"), watchlistSize()));
    }

    /** @param column a count of the public record */
    Figure figure(String column) {
        return deployment.document().figure(column);
    }

    /** As {@link #figure}, in words. */
    String words(String column) {
        return words.figure(figure(column));
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

    /** Alerts and false alerts by how officers perceived the person; counts that could point to one are withheld. */
    public List<YearsTable.Line> getGroups() {
        return RecordColumns.ALL.stream()
                .filter(column -> column.startsWith("demographics.") && column.endsWith(".alerts"))
                .map(column -> column.substring(0, column.length() - ".alerts".length()))
                .map(group -> new YearsTable.Line(
                        words.text(group), List.of(words(group + ".alerts"), words(group + ".false_alerts"))))
                .toList();
    }

    public String getFaces() {
        return words.figure(deployment.figures().facesScanned());
    }

    public String getAlerts() {
        return words.figure(deployment.figures().alerts());
    }

    public String getArrests() {
        return words.figure(deployment.figures().arrests());
    }

    /** What became of the alerts, in the field's terms. */
    public List<Fact> getVerdicts() {
        PublicFigures figures = deployment.figures();
        return List.of(
                fact("figures.trueConfirmed", figures.trueConfirmed()),
                fact("figures.trueUnconfirmed", figures.trueUnconfirmed()),
                fact("figures.falseConfirmed", figures.falseConfirmed()),
                fact("figures.falseUnconfirmed", figures.falseUnconfirmed()),
                fact("figures.declined", figures.declined()),
                fact("figures.unresolved", figures.unresolved()),
                fact("figures.unadjudicated", figures.unadjudicated()),
                fact("figures.otherOutcomes", figures.otherOutcomes()),
                fact("figures.noAction", figures.noAction()));
    }

    /** Every published figure. */
    public List<Fact> getAllFigures() {
        return Stream.concat(getFigures().stream(), getVerdicts().stream()).toList();
    }

    /** The rate of false alerts against both its denominators, each with its interval; never one without the other. */
    public List<Fact> getRates() {
        return List.of(
                rate("figures.falsePerFace", "false_per_face"), rate("figures.falsePerAlert", "false_per_alert"));
    }

    /** On how many walks test subjects were recognised; they count in no other figure of people or of alerts. */
    public List<Fact> getRecognition() {
        return List.of(new Fact(words.text("figures.recognised"), words.recognition(deployment.document())));
    }

    /** When nobody was compared though it was under way, what was kept longer than usual, and what went wrong. */
    public List<Fact> getCare() {
        return List.of(
                fact("figures.pauses", deployment.document().figure("pauses")),
                fact("figures.pausedMinutes", deployment.document().figure("paused_minutes")),
                fact("figures.heldByComplaint", deployment.document().figure("complaints.held")),
                fact("figures.incidents", deployment.document().figure("incidents")));
    }

    private Fact rate(String label, String name) {
        return new Fact(words.text(label), words.rate(deployment.document(), name));
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

    /** That the public was told only afterwards, and why, as far as the reason is public; empty where it was told before. */
    public String getToldAfterwards() {
        return LateNotice.words(deployment.document(), deployment.revisions(), language);
    }

    private Fact fact(String label, Figure figure) {
        return new Fact(words.text(label), words.figure(figure));
    }

    /** Of a list before this system nobody here knows the size: the force chose not to tell it. */
    private String watchlistSize() {
        Figure size = deployment.figures().watchlistSize();
        return deployment.history() && size.state() == FigureState.WITHHELD
                ? words.text("figure.notPublished")
                : words.figure(size);
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
