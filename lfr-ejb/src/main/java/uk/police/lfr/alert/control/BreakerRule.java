package uk.police.lfr.alert.control;

import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.BreakerState;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;

/**
 * When false alerts are too many (rule C1). The force may set these stricter, for all deployments at once.
 *
 * @param ratedFrom faces before which the rate says nothing
 * @param amber false alerts a face
 * @param red false alerts a face
 * @param redConfirmed people wrongly approached
 */
record BreakerRule(long ratedFrom, double amber, double red, int redConfirmed) {
    /** Of what is rounded, far less than one alert in any deployment. */
    private static final double ROUNDED = 1 - 1e-9;

    static BreakerRule of(Settings settings) {
        return new BreakerRule(
                settings.whole(Setting.BREAKER_FACES),
                settings.number(Setting.FALSE_ALERT_BUDGET),
                settings.number(Setting.BREAKER_RED),
                settings.whole(Setting.BREAKER_RED_CONFIRMED));
    }

    BreakerState judge(long faces, AlertTally tally) {
        boolean rated = faces >= ratedFrom;
        if (tally.falseConfirmed() >= redConfirmed || rated && reaches(red, faces, tally)) {
            return BreakerState.RED;
        }
        return rated && reaches(amber, faces, tally) ? BreakerState.AMBER : BreakerState.GREEN;
    }

    private static boolean reaches(double rate, long faces, AlertTally tally) {
        return tally.falseAlerts() >= faces * rate * ROUNDED;
    }
}
