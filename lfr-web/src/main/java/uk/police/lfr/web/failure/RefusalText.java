package uk.police.lfr.web.failure;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.web.PoliceTime;

/** A capability's refusal in plain words, from its key. */
public final class RefusalText {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.operations", Locale.ENGLISH);

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
        String pattern = TEXTS.getString(TEXTS.containsKey(named) ? named : "refusal.unnamed");
        return new MessageFormat(pattern, Locale.UK).format(shown);
    }
}
