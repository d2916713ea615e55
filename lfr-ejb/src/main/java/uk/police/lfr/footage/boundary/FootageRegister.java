package uk.police.lfr.footage.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.police.lfr.footage.contract.FootageDay;
import uk.police.lfr.footage.contract.FootageSpace;
import uk.police.lfr.footage.contract.SegmentView;
import uk.police.lfr.footage.control.KeptDays;
import uk.police.lfr.footage.control.SegmentStore;
import uk.police.lfr.footage.control.SpaceWatch;
import uk.police.lfr.footage.entity.FootageSegment;

/** What retention needs of footage. Not for pages; it shows no picture. */
@Stateless
@PermitAll // Read by timers, which have no user, and by capabilities that ask for their own roles.
public class FootageRegister {
    @Inject
    private SegmentStore segments;

    @Inject
    private KeptDays kept;

    @Inject
    private SpaceWatch space;

    /** The space for footage, as at the last look. */
    public FootageSpace space() {
        return space.space();
    }

    /** All that is kept of a deployment, by camera and time. */
    public List<SegmentView> of(long deploymentId) {
        return segments.of(deploymentId).stream().map(FootageSegment::view).toList();
    }

    /** Whether a segment is kept, and of this deployment. */
    public boolean keeps(long deploymentId, long segmentId) {
        return segments.keeps(deploymentId, segmentId);
    }

    /**
     * How much is kept, day by day.
     *
     * @param until what was recorded later is left out
     * @param held segments under a legal hold
     */
    public List<FootageDay> days(Instant until, Set<Long> held) {
        return kept.recordedBy(until, held);
    }

    /** What shows any of that stretch of a camera, such as for a hold. */
    public List<SegmentView> between(long deploymentId, long cameraId, Instant from, Instant to) {
        return segments.between(deploymentId, cameraId, from, to).stream()
                .map(FootageSegment::view)
                .toList();
    }
}
