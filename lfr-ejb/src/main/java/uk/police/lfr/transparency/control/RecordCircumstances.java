package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DayCourse;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.contract.UseCase;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.recognition.boundary.ScanRegister;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.transparency.entity.RecordVersion;

/** Whose deployment it is and who lent staff, for which published use, on whose rank, with which algorithm, and for how long it compared. */
@Dependent
public class RecordCircumstances {
    /** Columns that are read from the application and the authority. */
    private static final List<String> OF_THE_RECORD =
            List.of("use_case", "policy_ref", "algorithm.test_report", "authority.rank");

    @Inject
    private Installation installation;

    @Inject
    private PublicRecordStore records;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private StaffRegister staff;

    @Inject
    private ScanRegister scans;

    /** What is known from the notice on. */
    void authorised(Map<String, RecordValue> values, DeploymentView deployment) {
        BilingualText force = installation.force();
        SharedColumns.text(values, "force", force);
        // Whoever provides equipment or staff, the force that deploys stays the controller (domain study 2, R9).
        values.put("controller", RecordValue.text(force.en()));
        values.put("provider_force", provider(staff.lendingForces(deployment.id())));
        if (deployment.recordExpiredAt() != null) {
            published(values, deployment.id());
            return;
        }
        UseCase use = deployments.useCase(deployment.id()).orElse(null);
        values.put("use_case", use == null ? RecordValue.NOT_RECORDED : RecordValue.text(use.code()));
        values.put("policy_ref", use == null ? RecordValue.NOT_RECORDED : RecordValue.text(use.paragraph()));
        values.put("algorithm.test_report", RecordValue.text(deployments.thresholdTestReport(deployment.id())));
        values.put(
                "authority.rank",
                Optional.ofNullable(deployment.decidedBy())
                        .flatMap(staff::find)
                        .map(officer -> RecordValue.word(officer.rank()))
                        .orElse(RecordValue.NOT_RECORDED));
    }

    /** Not applicable where the force deploys with staff of its own alone. */
    private static RecordValue provider(List<String> forces) {
        return forces.isEmpty() ? RecordValue.NOT_APPLICABLE : RecordValue.text(String.join("; ", forces));
    }

    /** What the application and the authority said is gone with them; what was published of it stays. */
    private void published(Map<String, RecordValue> values, long deploymentId) {
        List<RecordVersion> versions = records.versions(deploymentId);
        if (!versions.isEmpty()) {
            RecordDocument newest =
                    RecordJson.read(versions.get(versions.size() - 1).document());
            OF_THE_RECORD.forEach(column -> values.put(column, newest.value(column)));
        }
    }

    /** What is known once it is over. */
    void over(Map<String, RecordValue> values, DeploymentView deployment) {
        List<SegmentView> segments = scans.segments(deployment.id());
        Stream<String> versions = segments.stream().map(SegmentView::templateVersion);
        values.put("algorithm.version", joined(versions));
        values.put("algorithm.name", joined(segments.stream().map(RecordCircumstances::profile)));
        values.put("active_minutes", RecordValue.number(PublicStatus.activeMinutes(deployment)));
        if (!segments.isEmpty()) {
            values.put("pauses", RecordValue.number(pauses(segments, deployment)));
            values.put("paused_minutes", RecordValue.number(pausedMinutes(segments, deployment)));
        }
    }

    /** Each once; not recorded where there is none. */
    private static RecordValue joined(Stream<String> words) {
        return RecordValue.text(words.filter(Objects::nonNull).distinct().collect(Collectors.joining(" ")));
    }

    /** A template version is the profile's name and a hash of what shapes its templates. */
    private static String profile(SegmentView segment) {
        String version = segment.templateVersion();
        int hash = version.lastIndexOf('-');
        return hash < 0 ? version : version.substring(0, hash);
    }

    /** Whenever comparing went on after it had stopped within a day: for a pause, a lost lease or a restart. */
    private static long pauses(List<SegmentView> segments, DeploymentView deployment) {
        return deployment.days().stream()
                .map(OperationalDay::course)
                .filter(course -> course != null && course.startedAt() != null)
                .mapToLong(course -> segments.stream()
                        .filter(segment -> within(segment, course))
                        .skip(1)
                        .filter(segment -> segment.reason() == SegmentReason.RESUMED)
                        .count())
                .sum();
    }

    private static boolean within(SegmentView segment, DayCourse course) {
        return !segment.startedAt().isBefore(course.startedAt())
                && (course.endedAt() == null || segment.startedAt().isBefore(course.endedAt()));
    }

    /** Minutes of the active time in which nobody was compared. */
    private static long pausedMinutes(List<SegmentView> segments, DeploymentView deployment) {
        Duration compared = segments.stream()
                .filter(segment -> segment.endedAt() != null)
                .map(segment -> Duration.between(segment.startedAt(), segment.endedAt()))
                .reduce(Duration.ZERO, Duration::plus);
        return Math.max(0, PublicStatus.activeMinutes(deployment) - compared.toMinutes());
    }
}
