package uk.police.lfr.web.failure;

import java.util.Arrays;
import java.util.ResourceBundle;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.web.PoliceTime;
import uk.police.lfr.web.StaffText;

/** A capability's refusal in plain words, from its key. */
public final class RefusalText {

    private RefusalText() {}

    public static String of(LfrException refusal) {
        return of(refusal.key(), refusal.args());
    }

    /** A reason's words; instants among its arguments are shown in Europe/London. */
    public static String of(String key, Object... args) {
        Object[] shown = Arrays.stream(args)
                .map(arg -> arg instanceof java.time.Instant at ? new PoliceTime().minute(at) : arg)
                .toArray();
        String named = "refusal." + key;
        ResourceBundle texts = StaffText.bundle("operations");
        return StaffText.format(texts.getString(texts.containsKey(named) ? named : "refusal.unnamed"), shown);
    }
}
