package uk.police.lfr.oversight.control;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar, by the method of Gauss with Lichtenberg's correction. */
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        int century = year / 100;
        int secular = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sundays = 2 - (3 * century + 3) / 4;
        int moon = year % 19;
        int seed = (19 * moon + secular) % 30;
        int correction = (seed + moon / 11) / 29;
        int limit = 21 + seed - correction;
        int firstSunday = 7 - Math.floorMod(year + year / 4 + sundays, 7);
        int distance = 7 - Math.floorMod(limit - firstSunday, 7);
        return LocalDate.of(year, 3, 1).plusDays(limit + distance - 1L);
    }
}
