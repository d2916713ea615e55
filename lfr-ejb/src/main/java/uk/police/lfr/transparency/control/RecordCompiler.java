package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.Site;
import uk.police.lfr.oversight.boundary.IncidentRegister;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.recognition.boundary.ScanRegister;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.retention.boundary.CertificateRegister;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.transparency.entity.PublicRecord;

/** Makes the public record of a deployment from what the system knows. There is no field to type a figure. */
@Dependent
public class RecordCompiler {
    @Inject
    private ScanRegister scans;

    @Inject
    private RecordLists lists;

    @Inject
    private AlertRegister alerts;

    @Inject
    private CertificateRegister certificates;

    @Inject
    private IncidentRegister incidents;

    @Inject
    private RecordCircumstances circumstances;

    @Inject
    private Installation installation;

    @Inject
    private Settings settings;

    /**
     * The record as it would read if it were published now.
     *
     * @param number of the version
     * @param withResults whether figures are given, or not applicable yet
     */
    public RecordDocument document(DeploymentView deployment, PublicRecord record, int number, boolean withResults) {
        Map<String, RecordValue> values = SharedColumns.of(
                deployment.reference(), number, installation.exercise(), PublicStatus.phase(deployment, withResults));
        description(values, deployment, record);
        circumstances.authorised(values, deployment);
        notice(values, deployment, record);
        if (withResults) {
            over(values, deployment, record);
        } else {
            RecordFigures.notOver(values);
        }
        if (withResults && !PublicStatus.abortedBeforeAnyFace(deployment, faces(deployment, record))) {
            figures(values, deployment, record);
        } else {
            RecordFigures.notApplicable(values);
        }
        values.put(
                "results_published_at",
                withResults ? RecordValue.instant(record.resultsPublishedAt()) : RecordValue.NOT_APPLICABLE);
        return new RecordDocument(values);
    }

    private static void description(Map<String, RecordValue> values, DeploymentView deployment, PublicRecord record) {
        PublicText text = record.in(PublicStatus.text(deployment));
        SharedColumns.text(values, "title", text.title());
        SharedColumns.text(values, "context", text.context());
        SharedColumns.text(values, "location.name", text.place());
        SharedColumns.purposes(values, deployment.plan().purposes());
        site(values, deployment.plan().site());
        values.put("start", RecordValue.instant(PublicStatus.start(deployment)));
        values.put("end", RecordValue.instant(PublicStatus.end(deployment)));
        values.put("authority.urgent", RecordValue.flag(deployment.urgent()));
        values.put("days", RecordValue.number(deployment.days().size()));
        values.put("cameras", RecordValue.number(deployment.plan().cameras().size()));
    }

    private static void site(Map<String, RecordValue> values, Site site) {
        values.put("deployment_type", RecordValue.word(site.type()));
        values.put("location.ward_code", RecordValue.text(site.wardCode()));
        values.put("location.lsoa", RecordValue.text(site.lsoa()));
        values.put("location.lat", RecordValue.number(site.latitude()));
        values.put("location.lon", RecordValue.number(site.longitude()));
        values.put("location.precision", RecordValue.number(site.precisionMetres()));
    }

    private static void notice(Map<String, RecordValue> values, DeploymentView deployment, PublicRecord record) {
        values.put("notice.published_at", RecordValue.instant(record.noticePublishedAt()));
        values.put("notice.withheld", RecordValue.flag(record.withheldReason().isPresent()));
        values.put(
                "notice.withheld_reason",
                record.withheldReason().map(RecordValue::text).orElse(RecordValue.NOT_APPLICABLE));
        values.put("notice.welsh_exception", RecordValue.flag(record.welshException()));
        long hours = Duration.between(
                        record.noticePublishedAt(), deployment.plan().start())
                .toHours();
        values.put("notice.hours", hours < 0 ? RecordValue.NOT_APPLICABLE : RecordValue.number(hours));
    }

    /** What there is to say once it is over, whether or not it saw anyone. */
    private void over(Map<String, RecordValue> values, DeploymentView deployment, PublicRecord record) {
        values.put(
                "watchlist.size",
                RecordValue.number(record.figuresOfFirstRelease()
                        .map(figures -> figures.watchlistSize())
                        .orElseGet(() -> lists.largest(deployment, alerts.testSubjects(deployment.id())))));
        values.put("threshold", RecordValue.number(deployment.plan().threshold()));
        values.put(
                "complaints.held",
                RecordValue.number(alerts.heldByComplaint(deployment.id()).size()));
        values.put(
                "incidents",
                RecordValue.number(incidents.countsOf(deployment.id()).found()));
        deletion(values, deployment);
        circumstances.over(values, deployment);
        lists.over(values, deployment);
    }

    private void figures(Map<String, RecordValue> values, DeploymentView deployment, PublicRecord record) {
        AlertTally tally = record.figuresOfFirstRelease()
                .map(figures -> figures.tally())
                .orElseGet(() -> alerts.tally(deployment.id()));
        RecordFigures.into(values, faces(deployment, record), method(deployment), tally);
        RecordDetails.recognition(values, alerts.recognised(deployment.id()));
        RecordDetails.timings(values, alerts.timings(deployment.id()));
        RecordDetails.demographics(
                values, alerts.demographics(deployment.id()), settings.whole(Setting.SUPPRESS_BELOW));
    }

    private void deletion(Map<String, RecordValue> values, DeploymentView deployment) {
        boolean certified = certificates.certified(deployment.id());
        values.put("deletion.certified", RecordValue.flag(certified));
        values.put(
                "deletion.certificate_url",
                certified
                        ? RecordValue.text("/api/v1/deployments/" + deployment.reference() + "/certificate")
                        : RecordValue.NOT_APPLICABLE);
    }

    private long faces(DeploymentView deployment, PublicRecord record) {
        return record.figuresOfFirstRelease()
                .map(figures -> figures.facesScanned())
                .orElseGet(() -> alerts.facesOfPublic(deployment.id()));
    }

    /** How faces were counted: of all stretches, should it have changed between them. */
    private String method(DeploymentView deployment) {
        String methods = scans.segments(deployment.id()).stream()
                .map(SegmentView::countingMethod)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return methods.isEmpty() ? Integer.toString(ScanTally.METHOD) : methods;
    }
}
