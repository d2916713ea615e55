package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.TestAlertJudged;
import uk.police.lfr.alert.contract.TimingMeasure;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReasoned;
import uk.police.lfr.alert.contract.VerdictResult;
import uk.police.lfr.alert.entity.Alert;

/** What follows from an operator's verdict, in the caller's transaction. */
@Dependent
public class FirstVerdicts {
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
    private TestBook tests;

    @Inject
    private Clock clock;

    @Inject
    private Event<VerdictReasoned> reasoned;

    @Inject
    private Event<TestAlertJudged> judged;

    public VerdictResult give(Alert alert, OperatorVerdict given, String by) {
        VerdictRules.requireWhole(given);
        if (alert.origin().test()) {
            return test(alert, given.verdict(), by);
        }
        reasoned.fire(new VerdictReasoned(by, alert.id(), alert.deploymentId(), given.verdict(), given.reasons()));
        if (given.verdict() == Verdict.POSSIBLE) {
            alert.possible(by);
            seal.reasons(alert, given);
            return VerdictResult.HANDED_ON;
        }
        alert.noMatch(by, clock.instant());
        alerts.lockedCounts(alert.deploymentId()).foundIncorrect();
        timings.took(
                alert.deploymentId(),
                TimingMeasure.ALERT_TO_DECISION,
                Duration.between(alert.summary().raisedAt(), clock.instant()));
        demographics.count(alert.deploymentId(), given.perceived(), true);
        if (alert.heldAt(clock.instant())) {
            seal.reasons(alert, given);
        }
        return VerdictResult.ENDED;
    }

    /** The same two faces, and one person: a test takes no further step and counts for the operator alone. */
    private VerdictResult test(Alert alert, Verdict verdict, String by) {
        Instant now = clock.instant();
        alert.tested(by, now);
        long pass = alert.origin().testPassId();
        tests.pass(pass).judged(by, verdict, now);
        judged.fire(new TestAlertJudged(by, alert.deploymentId(), pass, verdict));
        erasure.eraseIncorrect(alert, ErasureReason.TEST_DONE, by);
        return verdict == Verdict.POSSIBLE ? VerdictResult.TEST_SEEN : VerdictResult.TEST_MISSED;
    }
}
