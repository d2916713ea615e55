package uk.police.lfr.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and lengths of time that records keep in the machine's way of writing, for people. Stateless, thread-safe. */
@Named
@ApplicationScoped
public class PlainWords {

    private static final Pattern LENGTH = Pattern.compile("\\bP(?=[\\dT])(?:\\d+[YMD])*(?:T(?:\\d+[HMS])+)?(?!\\w)");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]{3,}(?:_[A-Z]+)*\\b");

    /** Hours that are easier to picture as days. */
    private static final int DAYS_FROM_HOURS = 72;

    @Inject
    private PoliceTime time;

    /** {@code alert/17} as "Alert 17", {@code ACCOUNT_LOCKED} as "Account locked", {@code daysLate} as "Days late". */
    public String name(String record) {
        boolean shouted = record.equals(record.toUpperCase(Locale.ROOT));
        String spaced = (shouted ? record : record.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2"))
                .replaceAll("[/_]", " ")
                .toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? "" : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** A moment or a day as staff read them; any other value as it is. */
    public String value(String record) {
        try {
            return record.contains("T") ? time.second(Instant.parse(record)) : time.date(LocalDate.parse(record));
        } catch (DateTimeException neither) {
            return record;
        }
    }

    /** A setting or its range: lengths of time, ranks and yes or no in words. */
    public String setting(String text) {
        String lengths = LENGTH.matcher(text).replaceAll(found -> Matcher.quoteReplacement(length(found.group())));
        String names = NAME.matcher(lengths).replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
        return names.replaceAll("\\btrue\\b", "yes").replaceAll("\\bfalse\\b", "no");
    }

    /** {@code PT24H} as "24 hours", {@code P12M} as "12 months", {@code permanent} as "for good". */
    public String length(String iso) {
        if ("permanent".equals(iso)) {
            return "for good";
        }
        try {
            return iso.matches("P\\d+[YM].*") ? calendar(Period.parse(iso)) : elapsed(Duration.parse(iso));
        } catch (DateTimeException noLength) {
            return iso;
        }
    }

    private static String calendar(Period period) {
        return period.getMonths() == 0 ? count(period.getYears(), "year") : count(period.toTotalMonths(), "month");
    }

    private static String elapsed(Duration length) {
        if (length.isZero()) {
            return "at once";
        }
        if (length.toSecondsPart() != 0) {
            return count(length.toSeconds(), "second");
        }
        if (length.toMinutesPart() != 0) {
            return count(length.toMinutes(), "minute");
        }
        boolean days = length.toHours() >= DAYS_FROM_HOURS && length.toHoursPart() == 0;
        return days ? count(length.toDays(), "day") : count(length.toHours(), "hour");
    }

    /** Such as "1 day" and "2 days". */
    static String count(long number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }

    /** How far off a moment is, by the largest unit: "in 5 hours", "3 days ago". */
    public static String away(Instant now, Instant then) {
        Duration off = Duration.between(now, then).abs();
        String words = off.toHours() >= DAYS_FROM_HOURS
                ? count(off.toDays(), "day")
                : off.toHours() > 0 ? count(off.toHours(), "hour") : count(off.toMinutes(), "minute");
        return then.isBefore(now) ? words + " ago" : "in " + words;
    }
}
