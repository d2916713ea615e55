package uk.police.lfr.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names and lengths of time that records keep in the machine's way of writing, for people. Stateless, thread-safe. */
@Named
@ApplicationScoped
public class PlainWords {

    private static final Pattern LENGTH = Pattern.compile("P(?=[\\dT])(?:\\d+[YMD])*(?:T(?:\\d+[HMS])+)?");
    private static final Pattern NAME = Pattern.compile("[A-Z]{3,}(?:_[A-Z]+)*");

    /** Ranges as settings write them, the more particular first. */
    private static final Map<Pattern, String> RANGES = ranges();

    /** Hours that are easier to picture as days. */
    private static final int DAYS_FROM_HOURS = 72;

    @Inject
    private PoliceTime time;

    private static Map<Pattern, String> ranges() {
        Map<Pattern, String> ranges = new LinkedHashMap<>();
        ranges.put(Pattern.compile("above 0, to (.+)"), "time.range.upTo");
        ranges.put(Pattern.compile("(.+) to (.+)"), "time.range.between");
        ranges.put(Pattern.compile("(.+) or above"), "time.range.from");
        ranges.put(Pattern.compile("(.+) or (.+)"), "time.range.either");
        return ranges;
    }

    /** {@code alert/17} as "Alert 17", {@code ACCOUNT_LOCKED} as "Account locked", {@code daysLate} as "Days late". */
    public String name(String record) {
        int stroke = record.indexOf('/');
        Optional<String> known = known(stroke < 0 ? record : record.substring(0, stroke));
        return known.map(word ->
                        stroke < 0 ? word : word + record.substring(stroke).replaceAll("[/_]", " "))
                .orElseGet(() -> spelt(record));
    }

    /** Empty for what the system has only lately learnt to write: then its own English has to do. */
    private static Optional<String> known(String name) {
        return Stream.of(Map.entry("operations", "word." + name), Map.entry("admin", "rank." + name))
                .filter(place -> StaffText.bundle(place.getKey()).containsKey(place.getValue()))
                .map(place -> StaffText.bundle(place.getKey()).getString(place.getValue()))
                .findFirst();
    }

    private static String spelt(String record) {
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
        return RANGES.entrySet().stream()
                .map(range -> Map.entry(range.getKey().matcher(text), range.getValue()))
                .filter(range -> range.getKey().matches())
                .findFirst()
                .map(range -> StaffText.with(range.getValue(), ends(range.getKey())))
                .orElseGet(() -> one(text));
    }

    private Object[] ends(Matcher range) {
        return IntStream.rangeClosed(1, range.groupCount())
                .mapToObj(end -> one(range.group(end)))
                .toArray();
    }

    private String one(String text) {
        return switch (text) {
            case "true" -> StaffText.of("time.yes");
            case "false" -> StaffText.of("time.no");
            default -> NAME.matcher(text).matches()
                    ? name(text)
                    : LENGTH.matcher(text).matches() ? length(text) : text;
        };
    }

    /** {@code PT24H} as "24 hours", {@code P12M} as "12 months", {@code permanent} as "for good". */
    public String length(String iso) {
        if ("permanent".equals(iso)) {
            return StaffText.of("time.forGood");
        }
        try {
            return iso.matches("P\\d+[YM].*") ? calendar(Period.parse(iso)) : elapsed(Duration.parse(iso));
        } catch (DateTimeException noLength) {
            return iso;
        }
    }

    private static String calendar(Period period) {
        return period.getMonths() == 0
                ? StaffText.with("time.years", period.getYears())
                : StaffText.with("time.months", period.toTotalMonths());
    }

    private static String elapsed(Duration length) {
        if (length.isZero()) {
            return StaffText.of("time.atOnce");
        }
        if (length.toSecondsPart() != 0) {
            return StaffText.with("time.seconds", length.toSeconds());
        }
        if (length.toMinutesPart() != 0) {
            return StaffText.with("time.minutes", length.toMinutes());
        }
        boolean days = length.toHours() >= DAYS_FROM_HOURS && length.toHoursPart() == 0;
        return days ? StaffText.with("time.days", length.toDays()) : StaffText.with("time.hours", length.toHours());
    }

    /** How far off a moment is, by the largest unit: "in 5 hours", "3 days ago". */
    public static String away(Instant now, Instant then) {
        Duration off = Duration.between(now, then).abs();
        String words = off.toHours() >= DAYS_FROM_HOURS
                ? StaffText.with("time.days", off.toDays())
                : off.toHours() > 0
                        ? StaffText.with("time.hours", off.toHours())
                        : StaffText.with("time.minutes", off.toMinutes());
        return StaffText.with(then.isBefore(now) ? "time.ago" : "time.ahead", words);
    }
}
