package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.recognition.contract.SegmentBegun;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.recognition.entity.LiveSession;
import uk.police.lfr.recognition.entity.Segment;

/** Opens and closes sessions and segments; every beginning is in the audit log. Each step is a transaction. */
@Dependent
public class SegmentLedger {
    @Inject
    private SegmentStore store;

    @Inject
    private Transactions transactions;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private StaffNotices notices;

    @Inject
    private Clock clock;

    @Inject
    private Event<SegmentBegun> begun;

    /**
     * Begins a segment of the lease's session, and the session with its first.
     *
     * @return the segment's number for the counts
     */
    long begin(Lease lease, SegmentReason reason, String templateVersion, int listed) {
        return transactions.inNew(() -> {
            LiveSession session = store.session(lease.session()).orElseGet(() -> opened(lease));
            List<Segment> before = store.of(session);
            before.forEach(segment -> segment.end(clock.instant()));
            boolean resumed = before.isEmpty() && store.sessionsOf(lease.deploymentId()) > 1;
            SegmentReason why = resumed ? SegmentReason.RESUMED : reason;
            Segment segment = new Segment(session, before.size() + 1, why, lease, templateVersion, listed);
            store.keep(segment);
            begun.fire(new SegmentBegun(
                    Auditable.SYSTEM,
                    lease.deploymentId(),
                    segment.id(),
                    why,
                    lease.threshold(),
                    listed,
                    lease.cameras().size()));
            tellTheOfficer(lease, why);
            return segment.id();
        });
    }

    /** Whoever authorised one thing must know that another is done now. */
    private void tellTheOfficer(Lease lease, SegmentReason why) {
        DeploymentView deployment = deployments.view(lease.deploymentId());
        boolean changed = why != SegmentReason.STARTED && why != SegmentReason.RESUMED;
        if (changed && deployment.decidedBy() != null) {
            notices.tell(deployment.decidedBy(), why.name(), "deployment/" + deployment.id(), deployment.reference());
        }
    }

    private LiveSession opened(Lease lease) {
        store.open(lease.deploymentId()).forEach(left -> close(left, "taken over", clock.instant()));
        LiveSession session = new LiveSession(lease.deploymentId(), lease.session(), clock.instant());
        store.keep(session);
        return session;
    }

    /** @param at when it ended, which may be a while ago */
    void end(String nonce, String reason, Instant at) {
        transactions.runInNew(() -> store.session(nonce).ifPresent(session -> close(session, reason, at)));
    }

    private void close(LiveSession session, String reason, Instant at) {
        session.end(reason, at);
        store.of(session).forEach(segment -> segment.end(at));
    }
}
