package uk.police.lfr.oversight.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * Working days of the Freedom of Information Act 2000, section 10(6): not a Saturday or Sunday, Christmas Day, Good
 * Friday, or a bank holiday in any part of the United Kingdom. The regular bank holidays follow from the Banking and
 * Financial Dealings Act 1971, schedule 1; a day that is proclaimed once makes an answer due later, so leaving it out
 * errs on the side of the one who asks.
 */
final class WorkingDays {
    private WorkingDays() {}

    /** The n-th working day after a date. */
    static LocalDate after(LocalDate date, int count) {
        LocalDate day = date;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    static boolean isWorkingDay(LocalDate day) {
        return !weekend(day) && !holidays(day.getYear()).contains(day);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> holidays(int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate easter = Easter.sunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(first(year, Month.MAY));
        days.add(last(year, Month.MAY));
        // Scotland's summer bank holiday, then that of the other nations.
        days.add(first(year, Month.AUGUST));
        days.add(last(year, Month.AUGUST));
        // New Year and Scotland's second of January; Saint Patrick; the Boyne; Saint Andrew; Christmas and the day
        // after.
        addWithSubstitute(days, LocalDate.of(year, 1, 1));
        addWithSubstitute(days, LocalDate.of(year, 1, 2));
        addWithSubstitute(days, LocalDate.of(year, 3, 17));
        addWithSubstitute(days, LocalDate.of(year, 7, 12));
        addWithSubstitute(days, LocalDate.of(year, 11, 30));
        addWithSubstitute(days, LocalDate.of(year, 12, 25));
        addWithSubstitute(days, LocalDate.of(year, 12, 26));
        return days;
    }

    /** One that falls on a weekend is taken on the next weekday that is none already. */
    private static void addWithSubstitute(Set<LocalDate> days, LocalDate holiday) {
        LocalDate taken = holiday;
        while (weekend(taken) || days.contains(taken)) {
            taken = taken.plusDays(1);
        }
        days.add(taken);
    }

    private static LocalDate first(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate last(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }
}
