package uk.police.lfr.oversight.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02", "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28",
        "2028, 2028-04-16", "2038, 2038-04-25", "2049, 2049-04-18", "2076, 2076-04-19", "2285, 2285-03-22"
    })
    void easterFallsOnItsSunday(int year, LocalDate sunday) {
        assertEquals(sunday, Easter.sunday(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-02", "2026-03-17", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25",
                "2026-07-13", "2026-08-03", "2026-08-31", "2026-11-30", "2026-12-25", "2026-12-28", "2027-12-27",
                "2027-12-28", "2028-01-03", "2028-01-04", "2026-11-21", "2026-11-22"
            })
    void bankHolidaysOfAnyNationAndWeekendsAreNoWorkingDays(LocalDate day) {
        assertFalse(WorkingDays.isWorkingDay(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-04-02", "2026-04-07", "2026-12-24", "2026-12-29", "2027-12-29"})
    void theDaysAroundThemAre(LocalDate day) {
        assertTrue(WorkingDays.isWorkingDay(day));
    }

    @Test
    void twentyWorkingDaysBeginOnTheDayAfterReceipt() {
        assertEquals(LocalDate.of(2026, 11, 2), WorkingDays.after(LocalDate.of(2026, 10, 5), 20));
    }

    @Test
    void aRequestBeforeChristmasIsDueInLateJanuary() {
        // 21-24 and 29-31 December make 7; 4-20 January 2027 make 13 more (1 January a Friday; 2 January taken on the
        // 4th).
        assertEquals(LocalDate.of(2027, 1, 21), WorkingDays.after(LocalDate.of(2026, 12, 18), 20));
    }
}
