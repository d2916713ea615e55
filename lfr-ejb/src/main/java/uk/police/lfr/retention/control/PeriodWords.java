package uk.police.lfr.retention.control;

import java.time.Duration;
import uk.police.lfr.retention.contract.KeepFor;

/** Lengths of time as the public reads them, in English and in Welsh. */
final class PeriodWords {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int HOURS_OF_A_DAY = 24;

    /** Below it, hours are easier to picture than days. */
    private static final int HOURS_IN_HOURS = 72;

    /** Welsh mutates the noun after the number; 1 to 10 years. */
    private static final String[] YEARS_CY = {
        "blwyddyn", "flynedd", "blynedd", "blynedd", "mlynedd", "blynedd", "mlynedd", "mlynedd", "mlynedd", "mlynedd"
    };

    private PeriodWords() {}

    /** @param language {@code en} or {@code cy} */
    static String of(KeepFor keep, String language) {
        boolean welsh = "cy".equals(language);
        if (keep.permanent()) {
            return welsh ? "yn barhaol" : "permanently";
        }
        return keep.calendar() ? months(keep.months(), welsh) : elapsed(keep.elapsed(), welsh);
    }

    private static String months(long months, boolean welsh) {
        if (months % MONTHS_OF_A_YEAR == 0 && months > MONTHS_OF_A_YEAR) {
            long years = months / MONTHS_OF_A_YEAR;
            return years + " " + (welsh ? yearsWelsh(years) : "years");
        }
        return months + " " + (welsh ? "mis" : months == 1 ? "month" : "months");
    }

    private static String yearsWelsh(long years) {
        return years <= YEARS_CY.length ? YEARS_CY[(int) years - 1] : "o flynyddoedd";
    }

    private static String elapsed(Duration time, boolean welsh) {
        if (time.isZero()) {
            return welsh ? "ar unwaith" : "at once";
        }
        long hours = time.toHours();
        if (!time.equals(Duration.ofHours(hours))) {
            return time.toSeconds() + " " + (welsh ? "eiliad" : time.toSeconds() == 1 ? "second" : "seconds");
        }
        if (hours >= HOURS_IN_HOURS && hours % HOURS_OF_A_DAY == 0) {
            return hours / HOURS_OF_A_DAY + " " + (welsh ? "diwrnod" : "days");
        }
        return hours + " " + (welsh ? "awr" : hours == 1 ? "hour" : "hours");
    }
}
