package uk.police.lfr.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import uk.police.lfr.platform.contract.ForceTime;

/**
 * Instants as people in Great Britain read them: the time zone is always Europe/London, whatever the
 * server's own zone, and summer time is applied. Stateless, thread-safe.
 */
@Named
@ApplicationScoped
public class PoliceTime {

    public static final ZoneId ZONE = ForceTime.ZONE;

    private static final DateTimeFormatter STAFF = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss");

    /** Day and minute for staff pages; an empty text when there is no such instant yet. */
    public String minute(Instant instant) {
        return instant == null ? "" : text(STAFF, instant.atZone(ZONE));
    }

    /** Day and second, for alerts, deletions and the audit log. */
    public String second(Instant instant) {
        return instant == null ? "" : text(SECONDS, instant.atZone(ZONE));
    }

    /** A calendar day. */
    public String date(LocalDate day) {
        return text(DAY, day);
    }

    /** The time of day alone, for what happened just now. */
    public String clock(Instant instant) {
        return text(CLOCK, instant.atZone(ZONE));
    }

    /** A window of time: the end's day is named only if it differs from the start's. */
    public String window(Instant start, Instant end) {
        ZonedDateTime from = start.atZone(ZONE);
        ZonedDateTime until = end.atZone(ZONE);
        boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
        return StaffText.with("time.window", text(STAFF, from), text(sameDay ? MINUTE : STAFF, until));
    }

    /** Hours, minutes and seconds of a duration, the larger units only where there are any. */
    public String length(Duration duration) {
        if (duration == null) {
            return "";
        }
        if (duration.toHours() > 0) {
            return StaffText.with("time.length.hours", duration.toHours(), duration.toMinutesPart());
        }
        return duration.toMinutes() > 0
                ? StaffText.with("time.length.minutes", duration.toMinutes(), duration.toSecondsPart())
                : StaffText.with("time.length.seconds", duration.toSeconds());
    }

    private static String text(DateTimeFormatter letters, TemporalAccessor moment) {
        return letters.withLocale(StaffLanguage.spoken().locale()).format(moment);
    }

    /** The instant that a form's local date and time mean in Europe/London. */
    public static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(ZONE).toInstant();
    }

    /** What a form shows for an instant. */
    public static LocalDateTime local(Instant instant) {
        return instant == null ? null : instant.atZone(ZONE).toLocalDateTime();
    }

    /** The calendar day of an instant in Europe/London. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
