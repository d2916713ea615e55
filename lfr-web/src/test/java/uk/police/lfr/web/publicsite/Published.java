package uk.police.lfr.web.publicsite;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.transparency.contract.RevisionKind;

/** Invented published deployments, for tests of what is made of them. */
public final class Published {

    public static final String ORIGIN = "https://lfr.example.org";
    public static final Instant NOTICE = Instant.parse("2026-03-01T09:00:00Z");
    public static final Instant START = Instant.parse("2026-03-07T10:00:00Z");
    public static final Instant END = Instant.parse("2026-03-07T17:00:00Z");

    private static final BilingualText NO_REASON = new BilingualText("", "");

    private Published() {}

    /** Announced once, at a place with coordinates, with every character that a format has to escape. */
    public static PublicDeployment upcoming() {
        return deployment(
                "2026-0001", DeploymentPhase.UPCOMING, 1, values("Match day, <gates> & \"stands\"; A\\B", true));
    }

    /** Called off by its second version; nobody knows its coordinates. */
    public static PublicDeployment cancelled() {
        return deployment("2026-0002", DeploymentPhase.CANCELLED, 2, values("Port", false));
    }

    /** With figures, in its third version. */
    public static PublicDeployment reported() {
        Map<String, RecordValue> values = values("Town centre", true);
        values.put("faces.seen", RecordValue.number(34_900));
        values.put("alerts.total", RecordValue.number(11));
        values.put("outcomes.arrest", RecordValue.number(0));
        values.put("watchlist.under18_band", RecordValue.withheld("fewer_than_5"));
        values.put("threshold", RecordValue.number(0.61));
        return deployment("2026-0003", DeploymentPhase.REPORTED, 3, values);
    }

    /** Before this system, of which the days alone are known. */
    public static PublicDeployment history() {
        Map<String, RecordValue> values = values("Past match", false);
        values.put("start", RecordValue.text("2026-03-07"));
        values.put("end", RecordValue.text("2026-03-07"));
        values.put("faces.seen", RecordValue.number(34_900));
        values.put("faces.method", RecordValue.text("as_published"));
        values.put("watchlist.size", RecordValue.withheld("not_published"));
        return deployment("H2026-03-07", DeploymentPhase.REPORTED, 1, values, true);
    }

    public static List<PublicDeployment> all() {
        return List.of(upcoming(), cancelled(), reported());
    }

    private static Map<String, RecordValue> values(String title, boolean located) {
        Map<String, RecordValue> values = new LinkedHashMap<>();
        values.put("force.en", RecordValue.text("Example Police"));
        values.put("force.cy", RecordValue.text("Heddlu Enghraifft"));
        values.put("exercise", RecordValue.flag(false));
        values.put("title.en", RecordValue.text(title));
        values.put("start", RecordValue.instant(START));
        values.put("end", RecordValue.instant(END));
        if (located) {
            values.put("location.lat", RecordValue.number(53.3094));
            values.put("location.lon", RecordValue.number(-4.6333));
            values.put("location.precision", RecordValue.number(100));
            values.put("location.ward_code", RecordValue.text("W05001496"));
        }
        return values;
    }

    private static PublicDeployment deployment(
            String reference, DeploymentPhase phase, int versions, Map<String, RecordValue> values) {
        return deployment(reference, phase, versions, values, false);
    }

    private static PublicDeployment deployment(
            String reference, DeploymentPhase phase, int versions, Map<String, RecordValue> values, boolean history) {
        values.put("reference", RecordValue.text(reference));
        RecordDocument document = new RecordDocument(values);
        return new PublicDeployment(
                reference,
                new BilingualText(document.value("title.en").value(), "Diwrnod gêm"),
                new BilingualText("A deployment.\nIn two lines", "Defnydd.\nMewn dwy linell"),
                new BilingualText("Holyhead", "Caergybi"),
                START,
                END,
                phase,
                EnumSet.of(PurposeLimb.SAFEGUARDING),
                PublicFigures.of(document),
                document,
                phase == DeploymentPhase.REPORTED ? 0.61 : null,
                phase == DeploymentPhase.REPORTED ? Boolean.TRUE : null,
                0,
                NOTICE,
                phase == DeploymentPhase.REPORTED ? END.plusSeconds(86_400) : null,
                IntStream.rangeClosed(1, versions).mapToObj(Published::revision).toList(),
                false,
                false,
                history);
    }

    /** A day after the one before. */
    private static RecordRevision revision(int number) {
        return new RecordRevision(
                number,
                number == 1 ? RevisionKind.NOTICE : RevisionKind.UPDATE,
                NOTICE.plusSeconds((number - 1) * 86_400L),
                NO_REASON,
                "00",
                "01");
    }
}
