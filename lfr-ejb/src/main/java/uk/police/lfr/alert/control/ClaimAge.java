package uk.police.lfr.alert.control;

import java.time.Instant;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;

/** Whether an alert that nobody has any more is so old that a new one would have timed out. */
public final class ClaimAge {
    private ClaimAge() {}

    public static boolean late(Alert alert, Instant now, Settings settings) {
        return !now.isBefore(alert.summary().raisedAt().plus(settings.duration(Setting.CLAIM_TIMEOUT)));
    }
}
