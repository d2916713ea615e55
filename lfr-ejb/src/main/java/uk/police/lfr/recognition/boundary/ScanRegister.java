package uk.police.lfr.recognition.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.recognition.contract.TemplateAges;
import uk.police.lfr.recognition.control.SegmentStore;
import uk.police.lfr.recognition.control.TallyStore;

/** Counts for the public record, and for those who look over a deployment. */
@Stateless
@PermitAll // Counts hold nothing of a person; read for the public record.
public class ScanRegister {
    @Inject
    private TallyStore tallies;

    @Inject
    private SegmentStore segments;

    public ScanTally tally(long deploymentId) {
        return tallies.of(deploymentId);
    }

    /** All segments of a deployment in the order in which they began; their tallies add up to {@link #tally}. */
    public List<SegmentView> segments(long deploymentId) {
        return segments.views(deploymentId);
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
