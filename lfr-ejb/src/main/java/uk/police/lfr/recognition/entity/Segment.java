package uk.police.lfr.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.vision.pipeline.Lifetimes;

/** A stretch of a session on the same terms. Its counts are its own; a session's are their sum. */
@Entity
@Table(name = "session_segment")
public class Segment {
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.99;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "segment_no")
    private int number;

    @Enumerated(EnumType.STRING)
    private SegmentReason reason;

    private double threshold;

    @Column(name = "template_version")
    private String templateVersion;

    @Column(name = "list_root")
    private String listRoot;

    private int listed;

    @Column(name = "counting_method")
    private int countingMethod;

    private String cameras;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Segment() {
        // for JPA
    }

    public Segment(
            LiveSession session, int number, SegmentReason reason, Lease lease, String templateVersion, int listed) {
        this.sessionId = session.id();
        this.deploymentId = session.deploymentId();
        this.number = number;
        this.reason = reason;
        this.threshold = lease.threshold();
        this.templateVersion = templateVersion;
        this.listRoot = lease.listRoot();
        this.listed = listed;
        this.countingMethod = ScanTally.METHOD;
        this.cameras = lease.cameras().toString();
        this.startedAt = lease.issuedAt();
    }

    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public long deploymentId() {
        return deploymentId;
    }

    public SegmentView view(ScanTally tally, Lifetimes lifetimes) {
        return new SegmentView(
                id,
                sessionId,
                number,
                reason,
                threshold,
                templateVersion,
                listRoot,
                listed,
                countingMethod,
                startedAt,
                endedAt,
                tally,
                lifetimes.within(HALF),
                lifetimes.within(NEARLY_ALL),
                lifetimes.longest());
    }
}
