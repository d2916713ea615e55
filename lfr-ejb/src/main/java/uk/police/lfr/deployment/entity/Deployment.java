package uk.police.lfr.deployment.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/**
 * A use of live facial recognition at a place, in a window of time, for a purpose, with one list and one threshold.
 *
 * <p>DRAFT - submit - SUBMITTED - authorise - AUTHORISED - start - LIVE - end - ENDED - purge - PURGED; or REFUSED or
 * CANCELLED on the way, which are purged too. The plan changes in DRAFT only.
 */
@Entity
@Table(name = "deployment")
public class Deployment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private DeploymentState state;

    @Column(name = "watchlist_id")
    private long watchlistId;

    @Embedded
    private Plan plan;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "deployment_id", nullable = false)
    @OrderBy("id")
    private List<Camera> cameras = new ArrayList<>();

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String rationale;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    @Version
    private int version;

    protected Deployment() {
        // for JPA
    }

    public Deployment(DeploymentDraft draft, long watchlistId, String requestedBy) {
        this.state = DeploymentState.DRAFT;
        this.watchlistId = watchlistId;
        this.requestedBy = requestedBy;
        this.reference = "";
        take(draft, draft.cameras());
    }

    private void take(DeploymentDraft draft, List<CameraPlan> planned) {
        plan = new Plan(draft);
        cameras.clear();
        planned.forEach(camera -> cameras.add(new Camera(camera)));
    }

    /** The number by which staff and public know it: year of the start and running number. */
    public void number(int year) {
        reference = String.format("%d-%04d", year, id);
    }

    public void amend(DeploymentDraft draft) {
        require(DeploymentState.DRAFT);
        take(draft, draft.cameras().stream().map(this::withSecrets).toList());
    }

    /** A requester sees addresses shortened: one that comes back as it was shown keeps its user and password. */
    private CameraPlan withSecrets(CameraPlan plan) {
        return cameras.stream()
                .filter(camera -> camera.isShownAs(plan))
                .map(Camera::planned)
                .findFirst()
                .orElse(plan);
    }

    public void submit(Instant at) {
        require(DeploymentState.DRAFT);
        state = DeploymentState.SUBMITTED;
        submittedAt = at;
    }

    /** @throws SeparationOfDuties the officer asked for it themselves (rule R1) */
    public void authorise(String by, String why, Instant at) {
        decide(by, why, at);
        if (!plan.endsAfter(at)) {
            throw new WrongState("deployment.window_over", reference);
        }
        state = DeploymentState.AUTHORISED;
    }

    /** @throws SeparationOfDuties the officer asked for it themselves (rule R1) */
    public void refuse(String by, String why, Instant at) {
        decide(by, why, at);
        state = DeploymentState.REFUSED;
        endedAt = at;
    }

    private void decide(String by, String why, Instant at) {
        require(DeploymentState.SUBMITTED);
        if (by.equals(requestedBy)) {
            throw new SeparationOfDuties("deployment.authoriser_is_requester", by);
        }
        decidedBy = by;
        decidedAt = at;
        rationale = why;
    }

    public void start(Instant at) {
        require(DeploymentState.AUTHORISED);
        if (!plan.contains(at)) {
            throw new WrongState("deployment.outside_window", reference);
        }
        state = DeploymentState.LIVE;
        startedAt = at;
    }

    public void end(String why, Instant at) {
        require(DeploymentState.LIVE);
        state = DeploymentState.ENDED;
        endedAt = at;
        endReason = why;
    }

    public void cancel(String why, Instant at) {
        require(DeploymentState.DRAFT, DeploymentState.SUBMITTED, DeploymentState.AUTHORISED);
        state = DeploymentState.CANCELLED;
        endedAt = at;
        endReason = why;
    }

    public void purged() {
        require(DeploymentState.ENDED, DeploymentState.CANCELLED, DeploymentState.REFUSED);
        state = DeploymentState.PURGED;
    }

    private void require(DeploymentState first, DeploymentState... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new WrongState("deployment.wrong_state", reference, state);
        }
    }

    /** Whether an authority covers this moment. */
    public boolean authorisedAt(Instant moment) {
        return state == DeploymentState.LIVE && plan.contains(moment);
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public DeploymentState state() {
        return state;
    }

    public long watchlistId() {
        return watchlistId;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Plan plan() {
        return plan;
    }

    public List<LeasedCamera> leasedCameras() {
        return cameras.stream().map(Camera::leased).toList();
    }

    public DeploymentSummary summary() {
        return new DeploymentSummary(
                id, reference, plan.title(), plan.place(), plan.start(), plan.end(), state, watchlistId);
    }

    public DeploymentView view() {
        return new DeploymentView(
                id,
                reference,
                state,
                plan.draft(cameras.stream().map(Camera::shortened).toList()),
                watchlistId,
                requestedBy,
                submittedAt,
                decidedBy,
                decidedAt,
                rationale,
                startedAt,
                endedAt,
                endReason);
    }
}
