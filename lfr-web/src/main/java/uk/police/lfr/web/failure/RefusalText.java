package uk.police.lfr.web.failure;

import java.util.Arrays;
import java.util.ResourceBundle;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.web.StaffText;

/** A capability's refusal in plain words, from its key. */
public final class RefusalText {

    private RefusalText() {}

    public static String of(LfrException refusal) {
        return of(refusal.key(), refusal.args());
    }

    /** A reason's words; what it is about is named as its reader calls it. */
    public static String of(String key, Object... args) {
        Object[] shown = Arrays.stream(args).map(RefusedThing::of).toArray();
        String named = "refusal." + key;
        ResourceBundle texts = StaffText.bundle("operations");
        return StaffText.format(texts.getString(texts.containsKey(named) ? named : "refusal.unnamed"), shown);
    }
}
