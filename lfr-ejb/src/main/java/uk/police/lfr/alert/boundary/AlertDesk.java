package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.contract.AlertOpened;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.alert.contract.CandidateView;
import uk.police.lfr.alert.contract.ComplaintAtScene;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.TimingMeasure;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictResult;
import uk.police.lfr.alert.control.AlertErasure;
import uk.police.lfr.alert.control.AlertSeal;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.AlertTerms;
import uk.police.lfr.alert.control.AlertTimings;
import uk.police.lfr.alert.control.Demographics;
import uk.police.lfr.alert.control.EngagementRules;
import uk.police.lfr.alert.control.FirstVerdicts;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.deployment.boundary.DutyRegister;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.boundary.SealedLists;

/**
 * Where operator and engagement officer decide, each at the deployment at which they are on duty and no other. No name
 * and no score leave before the operator's own verdict.
 */
@Trained({Course.LFR_OPERATOR, Course.LFR_ENGAGEMENT})
@Stateless
public class AlertDesk {
    @Inject
    private AlertStore alerts;

    @Inject
    private AlertErasure erasure;

    @Inject
    private AlertSeal seal;

    @Inject
    private FirstVerdicts verdicts;

    @Inject
    private AlertTimings timings;

    @Inject
    private Demographics demographics;

    @Inject
    private SealedLists watchlists;

    @Inject
    private DutyRegister duties;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<AlertChanged> changed;

    @Inject
    private Event<AlertOpened> opened;

    @Inject
    private Event<ComplaintAtScene> complaints;

    /**
     * A deployment's alerts that are still kept for its people, newest first.
     *
     * @throws WrongState the caller is not on duty there
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ENGAGE})
    public List<AlertSummary> alerts(long deploymentId) {
        duties.require(caller.name(), deploymentId);
        return alerts.of(deploymentId).stream()
                .filter(alert -> !alert.forDataProtectionOnly())
                .map(Alert::summary)
                .toList();
    }

    /** Alerts that wait for the engagement officer where the caller is on duty, longest waiting first. */
    @RolesAllowed({Roles.ENGAGE, Roles.OPERATOR})
    public List<AlertSummary> awaitingEngagement() {
        Map<Long, Boolean> seen = new HashMap<>();
        return alerts.awaitingEngagement().stream()
                .filter(alert -> seen.computeIfAbsent(alert.deploymentId(), id -> duties.sees(caller.name(), id)))
                .map(Alert::summary)
                .toList();
    }

    /**
     * @throws NotFound it has been erased, or is kept for data protection alone
     * @throws WrongState the caller is not on duty at its deployment
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ENGAGE})
    public AlertView alert(long id) {
        Alert alert = alerts.alert(id);
        if (alert.forDataProtectionOnly()) {
            throw new NotFound("alert.not_found", id);
        }
        duties.require(caller.name(), alert.deploymentId());
        opened.fire(new AlertOpened(caller.name(), id, alert.summary().state()));
        CandidateView candidate = alert.adjudicated()
                ? watchlists
                        .entry(alert.origin().entryId())
                        .map(entry -> CandidateView.of(
                                entry, ForceTime.date(clock.instant()), alert.scoreBand(seal.score(alert))))
                        .orElse(null)
                : null;
        return seal.view(alert, candidate, alert.heldAt(clock.instant()));
    }

    @RolesAllowed({Roles.OPERATOR, Roles.ENGAGE, Roles.COMMS, Roles.DPO})
    public AlertTally tally(long deploymentId) {
        return alerts.counts(deploymentId).map(DeploymentAlerts::tally).orElse(AlertTally.NONE);
    }

    /** The operator takes an alert to look at. */
    @RolesAllowed(Roles.OPERATOR)
    public void claim(long id) {
        Alert alert = mine(id);
        boolean first = !alert.everClaimed();
        alert.claim(caller.name(), clock.instant());
        if (first && !alert.origin().test()) {
            took(alert, TimingMeasure.ALERT_TO_CLAIM, alert.summary().raisedAt());
        }
        tell(alert, "claimed");
    }

    /**
     * The operator's first verdict. {@link Verdict#NOT_THE_SAME} erases the alert in this transaction (rule S29), and so
     * does either verdict on a test.
     *
     * @throws SeparationOfDuties the operator put this person on the list (rule R3)
     */
    @RolesAllowed(Roles.OPERATOR)
    public VerdictResult adjudicate(long id, OperatorVerdict given) {
        Alert alert = mine(id);
        VerdictResult result = verdicts.give(alert, given, caller.name());
        if (!alert.origin().test()) {
            tell(alert, given.verdict() == Verdict.POSSIBLE ? "possible" : "not-the-same");
        }
        if (result == VerdictResult.ENDED) {
            erasure.eraseIncorrect(alert, ErasureReason.FOUND_INCORRECT, caller.name());
        }
        return result;
    }

    /**
     * The engagement officer decides whether the person is approached.
     *
     * @return whether the caller may still look at it, which ends with it for one that was complained of
     * @throws SeparationOfDuties the officer gave the first verdict, or put this person on the list (rule R3)
     */
    @RolesAllowed(Roles.ENGAGE)
    public boolean decide(long id, boolean engage) {
        Alert alert = mine(id);
        if (engage) {
            alert.engage(caller.name(), clock.instant());
            alerts.lockedCounts(alert.deploymentId()).engaged();
        } else {
            alert.decline(caller.name(), clock.instant());
            alerts.lockedCounts(alert.deploymentId()).declined();
        }
        took(alert, TimingMeasure.ALERT_TO_DECISION, alert.summary().raisedAt());
        tell(alert, engage ? "engaged" : "declined");
        return !alert.forDataProtectionOnly();
    }

    /**
     * A person said at the scene that they want to complain, or force was used: one tap, before the verdict.
     *
     * @throws uk.police.lfr.platform.contract.WrongState its use has ended, or the complaint is noted already
     */
    @RolesAllowed(Roles.ENGAGE)
    public void holdForComplaint(long id) {
        Alert alert = mine(id);
        Instant now = clock.instant();
        Instant until = now.plus(AlertTerms.COMPLAINT);
        alert.holdForComplaint(caller.name(), now, until);
        complaints.fire(new ComplaintAtScene(caller.name(), id, alert.deploymentId(), now, until));
    }

    /** What came of the engagement; the answer is as of {@link #decide}. {@link Outcome#NOT_THE_PERSON} erases the alert. */
    @RolesAllowed(Roles.ENGAGE)
    public boolean recordOutcome(long id, EngagementResult result) {
        EngagementRules.requireWhole(result);
        Alert alert = mine(id);
        alert.record(caller.name(), result, clock.instant());
        seal.note(alert, result.note());
        alerts.lockedCounts(alert.deploymentId()).came(result.outcome());
        took(alert, TimingMeasure.ENGAGEMENT, alert.deciders().decidedAt());
        demographics.count(alert.deploymentId(), result.perceived(), result.outcome() == Outcome.NOT_THE_PERSON);
        tell(alert, "outcome " + result.outcome());
        if (result.outcome() == Outcome.NOT_THE_PERSON) {
            erasure.eraseIncorrect(alert, ErasureReason.SHOWN_INCORRECT, caller.name());
            return false;
        }
        return !alert.forDataProtectionOnly();
    }

    /** Locked, at a deployment at which the caller is on duty. */
    private Alert mine(long id) {
        Alert alert = alerts.locked(id);
        duties.require(caller.name(), alert.deploymentId());
        return alert;
    }

    private void took(Alert alert, TimingMeasure measure, Instant since) {
        alerts.lockedCounts(alert.deploymentId());
        timings.took(alert.deploymentId(), measure, Duration.between(since, clock.instant()));
    }

    private void tell(Alert alert, String step) {
        changed.fire(new AlertChanged(caller.name(), alert.id(), alert.deploymentId(), step));
    }
}
