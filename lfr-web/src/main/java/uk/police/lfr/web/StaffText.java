package uk.police.lfr.web;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import uk.police.lfr.alert.contract.Proportion;

/** The staff pages' texts where code, not a page, says them. Stateless. */
public final class StaffText {
    private StaffText() {}

    /** @param key in the bundle of operations */
    public static String of(String key) {
        return bundle("operations").getString(key);
    }

    /** The same with values in its places. */
    public static String with(String key, Object... values) {
        return format(of(key), values);
    }

    /** The texts of an area in the language that is spoken. */
    public static ResourceBundle bundle(String area) {
        return ResourceBundle.getBundle(
                "messages." + area, StaffLanguage.spoken().locale());
    }

    /** A text with values in its places, as the language that is spoken writes numbers. */
    public static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, StaffLanguage.spoken().locale()).format(values);
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
