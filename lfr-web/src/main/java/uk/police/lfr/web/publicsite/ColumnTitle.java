package uk.police.lfr.web.publicsite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column of the public record holds, in words. */
public final class ColumnTitle {

    /** A rate, a timing or a group, and one of its figures. */
    private static final Pattern PART = Pattern.compile("((?:rates|timings|demographics)\\..+|trr)\\.([a-z0-9_]+)");

    /** A text, and its language. */
    private static final Pattern HALF = Pattern.compile("(.+)\\.(en|cy)");

    private ColumnTitle() {}

    /** @param column of {@link uk.police.lfr.transparency.contract.RecordColumns} */
    public static String of(String column, PublicWords words) {
        Matcher part = PART.matcher(column);
        if (part.matches()) {
            return whole(part.group(1), words) + ": " + words.text("column.part." + part.group(2));
        }
        Matcher half = HALF.matcher(column);
        return half.matches()
                ? words.text("column." + half.group(1)) + ", " + words.text("column.language." + half.group(2))
                : words.text("column." + column);
    }

    private static String whole(String name, PublicWords words) {
        return words.text(name.startsWith("demographics.") ? name : "column." + name);
    }
}
