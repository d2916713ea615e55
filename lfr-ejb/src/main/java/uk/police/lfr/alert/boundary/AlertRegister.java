package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.AlertTombstone;
import uk.police.lfr.alert.contract.DemographicCount;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.contract.TimingView;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.AlertTimings;
import uk.police.lfr.alert.control.Demographics;
import uk.police.lfr.alert.control.DeploymentSums;
import uk.police.lfr.alert.control.PublicFaces;
import uk.police.lfr.alert.control.TestRecognition;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.DeploymentAlerts;

/** Counts for the public record and the retention sweep. */
@Stateless
@PermitAll // Counts and numbers hold nothing of a person; read by timers and by the public record.
public class AlertRegister {
    @Inject
    private AlertStore alerts;

    @Inject
    private AlertTimings timings;

    @Inject
    private Demographics demographics;

    @Inject
    private TestRecognition tests;

    @Inject
    private PublicFaces faces;

    @Inject
    private DeploymentSums sums;

    public AlertTally tally(long deploymentId) {
        return alerts.counts(deploymentId).map(DeploymentAlerts::tally).orElse(AlertTally.NONE);
    }

    /** Of every deployment that had an alert, by deployment. */
    public Map<Long, AlertTally> tallies() {
        return sums.tallies();
    }

    /** Sightings that raised no alert of their own, because there had just been one. */
    public int repeats(long deploymentId) {
        return alerts.counts(deploymentId).map(DeploymentAlerts::repeats).orElse(0);
    }

    /** Alerts of a deployment that are still kept. */
    public int kept(long deploymentId) {
        return alerts.of(deploymentId).size();
    }

    /** As {@link #kept}, of one operational day. */
    public int keptOfDay(long dayId) {
        return alerts.ofDay(dayId).size();
    }

    /** Whether an alert is still kept, and of this deployment. */
    public boolean keeps(long deploymentId, long alertId) {
        return alerts.of(deploymentId).stream().anyMatch(alert -> alert.id() == alertId);
    }

    /** The numbers of those that are still kept of an operational day. */
    public Set<Long> idsOfDay(long dayId) {
        return alerts.ofDay(dayId).stream().map(Alert::id).collect(Collectors.toSet());
    }

    /** Alerts of a deployment that a complaint alone keeps. */
    public Set<Long> heldByComplaint(long deploymentId) {
        return alerts.held().stream()
                .filter(alert -> alert.deploymentId() == deploymentId)
                .map(Alert::id)
                .collect(Collectors.toSet());
    }

    /** How long things took, by measure. */
    public List<TimingView> timings(long deploymentId) {
        return timings.of(deploymentId);
    }

    /** Whom decided alerts were about, in every group; not for publication as it stands: small groups name people. */
    public List<DemographicCount> demographics(long deploymentId) {
        return demographics.of(deploymentId);
    }

    /** Walks of test subjects on which they were recognised, of all that were walked. */
    public Proportion recognised(long deploymentId) {
        return tests.recognised(deploymentId);
    }

    /** Faces scanned of the public: without the passages in which a test subject was found. */
    public long facesOfPublic(long deploymentId) {
        return faces.of(deploymentId);
    }

    /** Alerts of test subjects that operators were given to judge; in no other total. */
    public int testAlerts(long deploymentId) {
        return tests.shown(deploymentId);
    }

    /** Staff on the list of the first day who agreed to be test subjects. */
    public int testSubjects(long deploymentId) {
        return tests.agreed(deploymentId);
    }

    /** What is left of a deployment's alerts, oldest first. */
    public List<AlertTombstone> tombstones(long deploymentId) {
        return alerts.tombstones(deploymentId);
    }
}
