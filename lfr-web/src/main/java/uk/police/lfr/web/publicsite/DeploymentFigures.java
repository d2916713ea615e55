package uk.police.lfr.web.publicsite;

import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.RecordColumns;

/** What was counted in a published deployment, in one language, ready to print. */
public class DeploymentFigures {

    /** One published fact: what it is, and its value in words. */
    public record Fact(String label, String value) {}

    private final PublicDeployment deployment;
    private final PublicWords words;

    DeploymentFigures(PublicDeployment deployment, PublicWords words) {
        this.deployment = deployment;
        this.words = words;
    }

    /** The figures that sum a deployment up, in the order of the force's own reports. */
    public List<Fact> getSummary() {
        PublicFigures figures = deployment.figures();
        return List.of(
                fact("figures.facesScanned", figures.facesScanned()),
                fact("figures.alerts", figures.alerts()),
                fact("figures.engagements", figures.engagements()),
                fact("figures.arrests", figures.arrests()),
                fact("figures.watchlistSize", figures.watchlistSize()));
    }

    /** @param column a count of the public record */
    Figure figure(String column) {
        return deployment.document().figure(column);
    }

    /** As {@link #figure}, in words. */
    String words(String column) {
        return said(figure(column));
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
        return said(deployment.figures().facesScanned());
    }

    public String getAlerts() {
        return said(deployment.figures().alerts());
    }

    public String getArrests() {
        return said(deployment.figures().arrests());
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
    public List<Fact> getAll() {
        return Stream.concat(getSummary().stream(), getVerdicts().stream()).toList();
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

    private Fact fact(String label, Figure figure) {
        return new Fact(words.text(label), said(figure));
    }

    /** What a force did not publish before this system, nobody here knows. */
    private String said(Figure figure) {
        return deployment.history() && figure.state() == FigureState.WITHHELD
                ? words.text("figure.notPublished")
                : words.figure(figure);
    }
}
