package uk.police.lfr.alert.control;

import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.BreakerState;

/** When false alerts are too many (domain study 5, C1; the force may not loosen it in a deployment). */
final class BreakerRule {
    /** Before so many faces a single false alert says nothing about the rate. */
    static final long RATED_FROM_FACES = 5000;

    /** One in so many faces: what the equitability study found for a list of 10,000 at threshold 0.60. */
    private static final long AMBER_FACES = 6000;

    /** One in so many faces: the ceiling that South Wales Police set itself before Bridges. */
    private static final long RED_FACES = 1000;

    /** So many people wrongly approached, whatever the rate. */
    private static final int RED_CONFIRMED = 3;

    private BreakerRule() {}

    static BreakerState judge(long faces, AlertTally tally) {
        boolean rated = faces >= RATED_FROM_FACES;
        if (tally.falseConfirmed() >= RED_CONFIRMED || rated && tally.falseAlerts() * RED_FACES >= faces) {
            return BreakerState.RED;
        }
        return rated && tally.falseAlerts() * AMBER_FACES >= faces ? BreakerState.AMBER : BreakerState.GREEN;
    }
}
