package uk.police.lfr.recognition.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.recognition.contract.MinuteCount;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.ScanTotal;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.recognition.contract.Stretch;
import uk.police.lfr.recognition.contract.TemplateAges;
import uk.police.lfr.recognition.control.LiveBoard;
import uk.police.lfr.recognition.control.MinuteStore;
import uk.police.lfr.recognition.control.SegmentStore;
import uk.police.lfr.recognition.control.TallyStore;

/** Counts for the public record, and for those who look over a deployment. */
@Stateless
@PermitAll // Counts hold nothing of a person; read by capabilities that ask for their own roles.
public class ScanRegister {
    @Inject
    private TallyStore tallies;

    @Inject
    private SegmentStore segments;

    @Inject
    private MinuteStore minutes;

    @Inject
    private LiveBoard board;

    public ScanTally tally(long deploymentId) {
        return tallies.of(deploymentId);
    }

    /** All segments of a deployment in the order in which they began; their tallies add up to {@link #tally}. */
    public List<SegmentView> segments(long deploymentId) {
        return segments.views(deploymentId);
    }

    /** As {@link #segments}, when and why alone. */
    public List<Stretch> stretches(long deploymentId) {
        return segments.stretches(deploymentId);
    }

    /** How the cameras of a deployment are doing on this server; never a picture. */
    public List<CameraStatus> cameras(long deploymentId) {
        return board.cameras(deploymentId);
    }

    /** What all deployments counted, by deployment; those that never compared are left out. */
    public Map<Long, ScanTotal> totals() {
        return tallies.totals().stream().collect(Collectors.toMap(ScanTotal::deploymentId, Function.identity()));
    }

    /** Camera by camera and minute by minute, from the first moment to before the last. */
    public List<MinuteCount> minutes(long deploymentId, Instant from, Instant to) {
        return minutes.of(deploymentId, from, to);
    }

    /** How long the templates of a deployment lived, all segments together. */
    public TemplateAges ages(long deploymentId) {
        return tallies.ages(deploymentId);
    }

    /** How long faces cut out of a deployment's pictures lived, all segments together. */
    public TemplateAges cropAges(long deploymentId) {
        return tallies.cropAges(deploymentId);
    }
}
