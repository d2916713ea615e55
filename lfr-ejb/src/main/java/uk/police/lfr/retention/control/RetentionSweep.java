package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.alert.boundary.AlertPurge;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.audit.boundary.LogPurge;
import uk.police.lfr.deployment.boundary.DeploymentPurge;
import uk.police.lfr.deployment.boundary.RecordPurge;
import uk.police.lfr.deployment.contract.ClosedRecord;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.footage.boundary.FootagePurge;
import uk.police.lfr.footage.contract.FootageRules;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.watchlist.boundary.ListingIndexPurge;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.boundary.WatchlistPurge;
import uk.police.lfr.watchlist.contract.WatchlistState;

/**
 * Deletes what is due. Works from the state of things and not from a to-do list, so it may run at any time, twice, or
 * after a week of downtime. Each day is one transaction; one that fails does not hold up the others. A deployment whose
 * days are all purged is verified and certified in a transaction of its own, when the keys are gone; so is each day
 * before it.
 */
@Dependent
public class RetentionSweep {
    private static final System.Logger LOG = System.getLogger(RetentionSweep.class.getName());

    private static final Map<CertificateKind, RetentionRule> LATER = Map.of(
            CertificateKind.FOOTAGE, RetentionRule.FOOTAGE,
            CertificateKind.LISTING_INDEX, RetentionRule.LISTING_INDEX);

    @Inject
    private EndedDays ended;

    @Inject
    private Policies policies;

    @Inject
    private HoldKeeping holds;

    @Inject
    private MissedDeadlines missed;

    @Inject
    private AlertRegister alerts;

    @Inject
    private AlertPurge alertPurge;

    @Inject
    private SealedLists watchlists;

    @Inject
    private WatchlistPurge watchlistPurge;

    @Inject
    private ListingIndexPurge indexPurge;

    @Inject
    private ListingStayStore stays;

    @Inject
    private FootagePurge footagePurge;

    @Inject
    private DeploymentPurge deploymentPurge;

    @Inject
    private RecordPurge recordPurge;

    @Inject
    private LogPurge logPurge;

    @Inject
    private Certification certification;

    @Inject
    private RetentionTurn turn;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    public void run() {
        Instant now = clock.instant();
        RetentionPolicy policy = policies.current();
        Deadlines deadlines = new Deadlines(policy);
        attempt("legal holds", holds::expire);
        attempt("policy", () -> missed.reportUnsound(policies.trouble()));
        attempt("missed deadlines", () -> missed.report(policy, now));
        attempt("used alerts", () -> alertPurge.eraseUsed(now, holds.heldIds(DataClass.ALERT)));
        for (OperationalDay day : ended.days()) {
            attempt("day " + day.id(), () -> ended.still(day).ifPresent(left -> sweep(left, deadlines, now)));
        }
        for (OperationalDay day : ended.purgedDays()) {
            attempt("certificate of day " + day.id(), () -> certify(day));
        }
        for (DeploymentView deployment : ended.deployments()) {
            attempt("deployment " + deployment.id(), () -> ended.still(deployment)
                    .ifPresent(this::finish));
        }
        attempt("months of the index", () -> purgeIndex(now));
        purgeFootage(policy, now);
        certifyLater(policy, now);
        purgeRecords(deadlines.closedBefore(now));
        purgeLog(deadlines.loggedBefore(now));
    }

    /** Papers go when it is committed that their record has expired. */
    private void purgeRecords(Instant closedBefore) {
        for (ClosedRecord record : ended.closedBefore(closedBefore)) {
            attempt("record of deployment " + record.deploymentId(), () -> purgeRecord(record.deploymentId()));
        }
        attempt("papers of expired records", recordPurge::dropPapers);
    }

    private void purgeRecord(long deploymentId) {
        if (!holds.heldIds(DataClass.CORPORATE_RECORD).contains(deploymentId)) {
            recordPurge.expire(deploymentId);
            alertPurge.forgetWalkers(deploymentId);
        }
    }

    /** What is emptied was announced before, in a transaction that is committed. */
    private void purgeLog(Instant before) {
        attempt("notice to the log", () -> logPurge.announce(before, holds.heldIds(DataClass.LOG_ENTRY)));
        attempt("private parts of the log", () -> logPurge.empty(before, holds.heldIds(DataClass.LOG_ENTRY)));
    }

    /** Not while somebody waits for an answer that may lie in it. */
    private void purgeIndex(Instant now) {
        if (!stays.any(now)) {
            indexPurge.purge();
        }
    }

    /** In transactions of its own, batch by batch, so that a million segments hold nobody up. */
    private void purgeFootage(RetentionPolicy policy, Instant now) {
        Duration sooner =
                FootageRules.KEPT_FOR.minus(policy.keep(RetentionRule.FOOTAGE).elapsed());
        footagePurge.purgeDue(now.plus(sooner), holds.heldIds(DataClass.FOOTAGE));
    }

    /** Footage and index have clocks of their own: a month and a year after the operation. */
    private void certifyLater(RetentionPolicy policy, Instant now) {
        Set<CertificateKind> kinds = EnumSet.copyOf(LATER.keySet());
        if (stays.any(now)) {
            kinds.remove(CertificateKind.LISTING_INDEX);
        }
        for (CertificateKind kind : kinds) {
            for (long deployment : certification.waiting(kind, policy.keep(LATER.get(kind)), now)) {
                attempt(kind + " of deployment " + deployment, () -> certifyLater(deployment, kind));
            }
        }
    }

    private void certifyLater(long deploymentId, CertificateKind kind) {
        certification.certify(CertificateClaim.of(ended.deployment(deploymentId), kind));
    }

    private boolean certify(OperationalDay day) {
        return certification.certify(CertificateClaim.of(ended.deployment(day.deploymentId()), day));
    }

    private void attempt(String what, Runnable step) {
        try {
            transactions.runInNew(() -> {
                turn.take();
                step.run();
            });
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Retention sweep of " + what + " failed and will be tried again", fault);
        }
    }

    private void sweep(OperationalDay day, Deadlines deadlines, Instant now) {
        Instant end = day.course().endedAt();
        Set<Long> held = holds.heldIds(DataClass.ALERT, day.deploymentId());
        if (!deadlines.ofAlerts(end).isAfter(now)) {
            alertPurge.eraseDay(day.id(), held);
        }
        if (day.watchlistId() != null && !deadlines.ofWatchlist(end).isAfter(now)) {
            watchlistPurge.purge(day.watchlistId());
        }
        boolean listGone = day.watchlistId() == null || watchlists.state(day.watchlistId()) == WatchlistState.PURGED;
        if (listGone && held.containsAll(alerts.idsOfDay(day.id()))) {
            deploymentPurge.markDayPurged(day.id());
        }
    }

    private void finish(DeploymentView deployment) {
        deploymentPurge.begin(deployment.id());
        boolean nothingLeft =
                deployment.days().stream().allMatch(day -> day.state() == DayState.PURGED && certify(day));
        if (nothingLeft && certification.certify(CertificateClaim.of(deployment, CertificateKind.OPERATION))) {
            deploymentPurge.markPurged(deployment.id());
        }
    }
}
