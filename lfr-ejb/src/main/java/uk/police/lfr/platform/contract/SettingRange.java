package uk.police.lfr.platform.contract;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Which values a setting may have.
 *
 * @param words for people: the ends of the range, or the values themselves
 */
public record SettingRange(String words, Predicate<String> values) {
    /** Both ends included, as ISO 8601 writes them, such as {@code PT24H}. */
    static SettingRange durations(String shortest, String longest) {
        Duration least = Duration.parse(shortest);
        Duration most = Duration.parse(longest);
        return new SettingRange(shortest + " to " + longest, value -> {
            Duration asked = Duration.parse(value);
            return asked.compareTo(least) >= 0 && asked.compareTo(most) <= 0;
        });
    }

    /** Shares between 0 and this one, written as {@code 1/6000} or {@code 0.0001}. */
    static SettingRange sharesTo(String most) {
        double highest = share(most);
        return new SettingRange("above 0, to " + most, value -> {
            double asked = share(value);
            return asked > 0 && asked <= highest;
        });
    }

    static SettingRange whole(int least, int most) {
        return new SettingRange(least + " to " + most, value -> {
            int asked = Integer.parseInt(value);
            return asked >= least && asked <= most;
        });
    }

    static SettingRange ranksFrom(Rank lowest) {
        return new SettingRange(
                lowest + " or above", value -> Rank.valueOf(value).atLeast(lowest));
    }

    static SettingRange onOrOff() {
        return new SettingRange("true or false", value -> value.matches("true|false"));
    }

    /** @return the number that a text says, with or without a stroke of fraction */
    public static double share(String text) {
        int stroke = text.indexOf('/');
        return stroke < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, stroke)) / Double.parseDouble(text.substring(stroke + 1));
    }

    /** False also for what cannot be read as such a value at all. */
    public boolean allows(String value) {
        try {
            return value != null && values.test(value);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
