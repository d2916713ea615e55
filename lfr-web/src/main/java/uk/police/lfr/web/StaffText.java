package uk.police.lfr.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.police.lfr.alert.contract.Proportion;

/** The staff pages' texts where code, not a page, says them. Stateless. */
public final class StaffText {
    private StaffText() {}

    /** @param key in the bundle of operations */
    public static String of(String key) {
        return ResourceBundle.getBundle("messages.operations", Locale.ENGLISH).getString(key);
    }

    /** The same with values in its places. */
    public static String with(String key, Object... values) {
        return new MessageFormat(of(key), Locale.UK).format(values);
    }

    /**
     * A share of at least one: numerator, denominator, share, and the ends of its interval, in the places 0 to 4.
     *
     * @param none the text where there was nothing to count
     */
    public static String share(String key, String none, Proportion share) {
        return share.denominator() == 0
                ? of(none)
                : with(
                        key,
                        share.numerator(),
                        share.denominator(),
                        share.value().orElseThrow(),
                        share.low().orElseThrow(),
                        share.high().orElseThrow());
    }
}
