package uk.police.lfr.deployment.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.contract.WrongState;

/** What is kept of a deployment, and how it is read; {@link Deployment} has the verbs. */
@MappedSuperclass
abstract class DeploymentFacts extends VersionedRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference = "";

    @Enumerated(EnumType.STRING)
    private DeploymentState state = DeploymentState.DRAFT;

    @Enumerated(EnumType.STRING)
    private DeploymentState outcome;

    @Embedded
    private Plan plan;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "deployment_id", nullable = false)
    @OrderBy("id")
    private List<Camera> cameras = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "deployment_id", nullable = false)
    @OrderBy("number")
    private List<Day> days = new ArrayList<>();

    @Column(name = "requested_by")
    private String requestedBy;

    @Embedded
    private Decision decision;

    @Embedded
    private Course course;

    @Embedded
    private Closing closing;

    @Embedded
    private Urgency urgency = new Urgency();

    @Column(name = "notice_withheld")
    private boolean noticeWithheld;

    protected DeploymentFacts() {
        // for JPA
    }

    DeploymentFacts(String requestedBy) {
        this.requestedBy = requestedBy;
    }

    void plan(DeploymentDraft draft, List<Camera> planned) {
        plan = new Plan(draft);
        cameras.clear();
        cameras.addAll(planned);
    }

    /** The number by which staff and public know it: year of the start and running number. */
    public void number(int year) {
        reference = String.format("%d-%04d", year, id);
    }

    void require(DeploymentStep step) {
        if (!step.allowedIn(state)) {
            throw new WrongState("deployment.wrong_state", reference, state);
        }
    }

    void step(DeploymentStep step) {
        step(step, step.to());
    }

    /** A step that leads elsewhere than drawn for most, as its guard in {@link DeploymentStep} says. */
    void step(DeploymentStep step, DeploymentState to) {
        require(step);
        if (to != null) {
            state = to;
        }
    }

    /** The end, in whatever way: of every day that is left, too. */
    void finish(DeploymentStep step, DeploymentState to, String why, Instant at) {
        step(step, to);
        outcome = to;
        course().over(why, at);
        days().closeAll(why == null ? to.name() : why, at);
    }

    void forgetRequester() {
        requestedBy = "";
    }

    void withheld() {
        noticeWithheld = true;
    }

    DeploymentState noticeState() {
        return noticeWithheld ? DeploymentState.NOTICE_WITHHELD : DeploymentState.ANNOUNCED;
    }

    Days days() {
        return new Days(days);
    }

    /** Hibernate leaves out what is wholly null. */
    Decision decision() {
        if (decision == null) {
            decision = new Decision();
        }
        return decision;
    }

    Course course() {
        if (course == null) {
            course = new Course();
        }
        return course;
    }

    Closing closing() {
        if (closing == null) {
            closing = new Closing();
        }
        return closing;
    }

    Urgency urgency() {
        return urgency;
    }

    List<Camera> cameras() {
        return cameras;
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

    /** Of the day in hand. */
    public long watchlistId() {
        Long list = days().current().watchlistId();
        return list == null ? days().number(1).watchlistId() : list;
    }

    /** The first day that is not over; after the last, the last. */
    public OperationalDay dayInHand() {
        return days().current().view(id);
    }

    public String requestedBy() {
        return requestedBy;
    }

    public String decidedBy() {
        return decision().by();
    }

    public Plan plan() {
        return plan;
    }

    /** Names of all that were ever planned, those taken out by a variation included. */
    public Set<String> plannedCameras() {
        return cameras.stream().map(Camera::name).collect(Collectors.toSet());
    }

    public List<LeasedCamera> leasedCameras() {
        return cameras.stream().filter(Camera::inUse).map(Camera::leased).toList();
    }

    public DeploymentSummary summary() {
        return new DeploymentSummary(
                id, reference, plan.title(), plan.place(), plan.start(), plan.end(), state, watchlistId());
    }

    public DeploymentView view() {
        return new DeploymentView(
                id,
                reference,
                state,
                outcome,
                plan.draft(
                        cameras.stream()
                                .filter(Camera::inUse)
                                .map(Camera::shortened)
                                .toList(),
                        days().windows()),
                watchlistId(),
                urgency.urgent(),
                urgency.countersignBefore(),
                urgency.unsigned(),
                noticeWithheld,
                requestedBy,
                decision().submittedAt(),
                decision().by(),
                decision().at(),
                decision().rationale(),
                course().startedAt(),
                course().endedAt(),
                course().endReason(),
                days().views(id),
                closing().recordExpiredAt());
    }
}
