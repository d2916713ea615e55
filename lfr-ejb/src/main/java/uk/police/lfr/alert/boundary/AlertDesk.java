package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.contract.AlertOpened;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.alert.contract.CandidateView;
import uk.police.lfr.alert.contract.ComplaintAtScene;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.TimingMeasure;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.control.AlertErasure;
import uk.police.lfr.alert.control.AlertSeal;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.AlertTerms;
import uk.police.lfr.alert.control.AlertTimings;
import uk.police.lfr.alert.control.Demographics;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.EntryView;

/** Where operator and engagement officer decide. No name and no score leave before the operator's own verdict. */
@Trained({Course.LFR_OPERATOR, Course.LFR_ENGAGEMENT})
@Stateless
public class AlertDesk {
    private static final int LONGEST_NOTE = 1000;

    @Inject
    private AlertStore alerts;

    @Inject
    private AlertErasure erasure;

    @Inject
    private AlertSeal seal;

    @Inject
    private AlertTimings timings;

    @Inject
    private Demographics demographics;

    @Inject
    private SealedLists watchlists;

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

    /** A deployment's alerts that are still kept for its people, newest first. */
    @RolesAllowed({Roles.OPERATOR, Roles.ENGAGE})
    public List<AlertSummary> alerts(long deploymentId) {
        return alerts.of(deploymentId).stream()
                .filter(alert -> !alert.forDataProtectionOnly())
                .map(Alert::summary)
                .toList();
    }

    /** Alerts that wait for the engagement officer, longest waiting first. */
    @RolesAllowed({Roles.ENGAGE, Roles.OPERATOR})
    public List<AlertSummary> awaitingEngagement() {
        return alerts.awaitingEngagement().stream().map(Alert::summary).toList();
    }

    /** @throws NotFound it has been erased, or is kept for data protection alone */
    @RolesAllowed({Roles.OPERATOR, Roles.ENGAGE})
    public AlertView alert(long id) {
        Alert alert = alerts.alert(id);
        if (alert.forDataProtectionOnly()) {
            throw new NotFound("alert.not_found", id);
        }
        opened.fire(new AlertOpened(caller.name(), id, alert.summary().state()));
        CandidateView candidate = alert.adjudicated()
                ? watchlists
                        .entry(alert.origin().entryId())
                        .map(entry -> candidate(alert, entry))
                        .orElse(null)
                : null;
        return new AlertView(alert.summary(), candidate, alert.outcome(), seal.note(alert));
    }

    private CandidateView candidate(Alert alert, EntryView entry) {
        return new CandidateView(
                entry.displayName(),
                entry.personRef(),
                entry.category(),
                entry.responsePlan(),
                entry.justification(),
                alert.scoreBand(seal.score(alert)));
    }

    @RolesAllowed({Roles.OPERATOR, Roles.ENGAGE, Roles.COMMS, Roles.DPO})
    public AlertTally tally(long deploymentId) {
        return alerts.counts(deploymentId).map(DeploymentAlerts::tally).orElse(AlertTally.NONE);
    }

    /** The operator takes an alert to look at. */
    @RolesAllowed(Roles.OPERATOR)
    public void claim(long id) {
        Alert alert = alerts.locked(id);
        boolean first = alert.summary().claimedBy() == null;
        alert.claim(caller.name(), clock.instant());
        if (first) {
            took(alert, TimingMeasure.ALERT_TO_CLAIM, alert.summary().raisedAt());
        }
        tell(alert, "claimed");
    }

    /**
     * The operator's first verdict. {@link Verdict#NOT_THE_SAME} erases the alert in this transaction (rule S29).
     *
     * @throws SeparationOfDuties the operator put this person on the list (rule R3)
     */
    @RolesAllowed(Roles.OPERATOR)
    public void adjudicate(long id, Verdict verdict) {
        Alert alert = alerts.locked(id);
        if (verdict == Verdict.POSSIBLE) {
            alert.possible(caller.name());
            tell(alert, "possible");
            return;
        }
        alert.noMatch(caller.name(), clock.instant());
        took(alert, TimingMeasure.ALERT_TO_DECISION, alert.summary().raisedAt());
        alerts.lockedCounts(alert.deploymentId()).foundIncorrect();
        tell(alert, "not-the-same");
        erasure.eraseIncorrect(alert, ErasureReason.FOUND_INCORRECT, caller.name());
    }

    /**
     * The engagement officer decides whether the person is approached.
     *
     * @throws SeparationOfDuties the officer gave the first verdict, or put this person on the list (rule R3)
     */
    @RolesAllowed(Roles.ENGAGE)
    public void decide(long id, boolean engage) {
        Alert alert = alerts.locked(id);
        if (engage) {
            alert.engage(caller.name(), clock.instant());
            alerts.lockedCounts(alert.deploymentId()).engaged();
        } else {
            alert.decline(caller.name(), clock.instant());
            alerts.lockedCounts(alert.deploymentId()).declined();
        }
        took(alert, TimingMeasure.ALERT_TO_DECISION, alert.summary().raisedAt());
        tell(alert, engage ? "engaged" : "declined");
    }

    /**
     * A person said at the scene that they want to complain, or force was used: one tap, before the verdict.
     *
     * @throws uk.police.lfr.platform.contract.WrongState its use has ended, or the complaint is noted already
     */
    @RolesAllowed(Roles.ENGAGE)
    public void holdForComplaint(long id) {
        Alert alert = alerts.locked(id);
        Instant now = clock.instant();
        Instant until = now.plus(AlertTerms.COMPLAINT);
        alert.holdForComplaint(caller.name(), now, until);
        complaints.fire(new ComplaintAtScene(caller.name(), id, alert.deploymentId(), now, until));
    }

    /** What came of the engagement. {@link Outcome#NOT_THE_PERSON} erases the alert in this transaction. */
    @RolesAllowed(Roles.ENGAGE)
    public void recordOutcome(long id, EngagementResult result) {
        requireWhole(result);
        Alert alert = alerts.locked(id);
        alert.record(caller.name(), result, clock.instant());
        seal.note(alert, result.note());
        alerts.lockedCounts(alert.deploymentId()).came(result.outcome());
        took(alert, TimingMeasure.ENGAGEMENT, alert.decidedAt());
        demographics.count(alert.deploymentId(), result.perceived(), result.outcome() == Outcome.NOT_THE_PERSON);
        tell(alert, "outcome " + result.outcome());
        if (result.outcome() == Outcome.NOT_THE_PERSON) {
            erasure.eraseIncorrect(alert, ErasureReason.SHOWN_INCORRECT, caller.name());
        }
    }

    private static void requireWhole(EngagementResult result) {
        if (result.outcome() == null) {
            throw new InvalidInput("outcome", "alert.outcome_missing");
        }
        if ((result.outcome() == Outcome.NO_ACTION) != (result.reason() != null)) {
            throw new InvalidInput("reason", "alert.no_action_reason");
        }
        if (result.note() != null && result.note().length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "alert.note_too_long", LONGEST_NOTE);
        }
    }

    private void took(Alert alert, TimingMeasure measure, Instant since) {
        alerts.lockedCounts(alert.deploymentId());
        timings.took(alert.deploymentId(), measure, Duration.between(since, clock.instant()));
    }

    private void tell(Alert alert, String step) {
        changed.fire(new AlertChanged(caller.name(), alert.id(), alert.deploymentId(), step));
    }
}
