package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentAmended;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.DeploymentDrafted;
import uk.police.lfr.deployment.contract.DeploymentSubmitted;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.NotReady;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.ThresholdAdvice;
import uk.police.lfr.deployment.control.ApplicationPapers;
import uk.police.lfr.deployment.control.CameraSeal;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.DraftRules;
import uk.police.lfr.deployment.control.ListFrames;
import uk.police.lfr.deployment.control.PackRules;
import uk.police.lfr.deployment.control.Sketches;
import uk.police.lfr.deployment.control.ThresholdForecast;
import uk.police.lfr.deployment.control.ThresholdRules;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;

/** Where deployments are asked for and looked at. */
@Stateless
@RolesAllowed({
    Roles.OP_LEAD,
    Roles.AO,
    Roles.WL_MGR,
    Roles.WL_CHECKER,
    Roles.OPERATOR,
    Roles.ENGAGE,
    Roles.COMMS,
    Roles.DPO,
    Roles.AUDITOR,
    Roles.AO_URGENT,
    Roles.GOLD,
    Roles.SILVER,
    Roles.BRONZE,
    Roles.ENGINEER,
    Roles.PREAPPROVER
})
public class DeploymentDesk {
    /** No force has published a list of a tenth of this. */
    private static final int LONGEST_LIST = 1_000_000;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private DraftRules rules;

    @Inject
    private CameraSeal cameras;

    @Inject
    private ThresholdForecast forecast;

    @Inject
    private ThresholdRules thresholds;

    @Inject
    private WatchlistDesk watchlists;

    @Inject
    private ListFrames frames;

    @Inject
    private PackRules pack;

    @Inject
    private Sketches sketches;

    @Inject
    private ApplicationPapers papers;

    @Inject
    private Sides sides;

    @Inject
    private DataLedger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeploymentDrafted> drafted;

    @Inject
    private Event<DeploymentAmended> amended;

    @Inject
    private Event<DeploymentSubmitted> submitted;

    /**
     * Keeps a new application and makes the empty watchlist that belongs to it alone (rule S35).
     *
     * @return the deployment's number
     * @throws uk.police.lfr.platform.contract.InvalidInput names the field and what to do
     */
    @RolesAllowed(Roles.OP_LEAD)
    public long draft(DeploymentDraft draft) {
        rules.check(draft);
        long watchlist = watchlists.create(draft.title().en());
        Deployment deployment = new Deployment(draft, watchlist, caller.name());
        deployments.keep(deployment);
        cameras.seal(deployment);
        frames.tell(deployment);
        deployment.number(draft.start().atZone(ZoneOffset.UTC).getYear());
        sides.take(deployment.id(), caller.name(), Side.WORKS);
        ledger.created(DataClass.CORPORATE_RECORD, deployment.id(), 1);
        drafted.fire(new DeploymentDrafted(caller.name(), deployment.id(), deployment.reference()));
        return deployment.id();
    }

    /** Which version of its row the caller reads, for {@link #amend(long, int, DeploymentDraft)}. */
    @RolesAllowed(Roles.OP_LEAD)
    public int version(long id) {
        return deployments.deployment(id).version();
    }

    /**
     * As {@link #amend(long, DeploymentDraft)}, where nobody has changed it since it was read.
     *
     * @throws uk.police.lfr.platform.contract.WrongState it was amended in another window
     */
    @RolesAllowed(Roles.OP_LEAD)
    public void amend(long id, int read, DeploymentDraft draft) {
        ownDraft(id).requireVersion(read);
        amend(id, draft);
    }

    /** What was being written about it is done with. */
    @RolesAllowed(Roles.OP_LEAD)
    public void amend(long id, DeploymentDraft draft) {
        rules.check(draft);
        Deployment deployment = ownDraft(id);
        Set<KeyId> before = cameras.keys(deployment);
        deployment.amend(draft, clock.instant());
        cameras.seal(deployment, before);
        frames.tell(deployment);
        sketches.dropOf(id, caller.name());
        amended.fire(new DeploymentAmended(caller.name(), id));
    }

    /**
     * Hands the application to the authorising officer; it cannot be changed afterwards. Each day gets its list.
     *
     * @throws NotReady items of the pack are missing; it says which
     * @throws InvalidInput the floor has risen above its threshold since it was drafted
     */
    @RolesAllowed(Roles.OP_LEAD)
    public void submit(long id) {
        Deployment deployment = ownDraft(id);
        List<String> missing = pack.missing(deployment);
        if (!missing.isEmpty()) {
            throw new NotReady("deployment.pack_incomplete", missing);
        }
        thresholds.requireThreshold(deployment.plan().threshold());
        deployment.submit(clock.instant());
        sketches.dropOf(id, caller.name());
        for (int day : deployment.daysWithoutList()) {
            deployment.useList(day, watchlists.create(deployment.plan().title().en()));
        }
        frames.tell(deployment);
        papers.handedIn(deployment, caller.name());
        submitted.fire(new DeploymentSubmitted(
                caller.name(),
                id,
                deployment.plan().threshold(),
                deployment.plan().oneFalseAlertIn(),
                deployment.plan().window()));
    }

    private Deployment ownDraft(long id) {
        Deployment deployment = deployments.locked(id);
        if (!deployment.requestedBy().equals(caller.name())) {
            throw new SeparationOfDuties("deployment.not_your_draft", deployment.requestedBy());
        }
        return deployment;
    }

    /** Newest first. */
    public List<DeploymentSummary> list() {
        return deployments.all().stream().map(Deployment::summary).toList();
    }

    public DeploymentView view(long id) {
        return deployments.deployment(id).view();
    }

    /** What a threshold can be expected to do with a list of this size, for all who read applications. */
    @RolesAllowed({Roles.OP_LEAD, Roles.AO, Roles.AO_URGENT, Roles.SILVER, Roles.PREAPPROVER, Roles.DPO, Roles.AUDITOR})
    public ThresholdAdvice thresholdAdvice(double threshold, int watchlistSize) {
        return forecast.advice(threshold, watchlistSize);
    }

    /**
     * The threshold, in hundredths, at which no more than one in so many faces that are on no list may be expected to
     * raise an alert.
     *
     * @throws InvalidInput a number with which nobody could mean it
     */
    @RolesAllowed({Roles.OP_LEAD, Roles.AO, Roles.AO_URGENT, Roles.SILVER, Roles.PREAPPROVER, Roles.DPO, Roles.AUDITOR})
    public double thresholdFor(int oneFalseAlertIn, int watchlistSize) {
        thresholds.requireTarget(oneFalseAlertIn);
        if (watchlistSize < 1 || watchlistSize > LONGEST_LIST) {
            throw new InvalidInput("people", "deployment.people_range", LONGEST_LIST);
        }
        return ThresholdForecast.roundedUp(forecast.thresholdFor(1.0 / oneFalseAlertIn, watchlistSize));
    }
}
