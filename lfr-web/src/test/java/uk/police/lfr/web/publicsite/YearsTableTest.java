package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.transparency.contract.YearFigures;

/** Every figure of a year has its line, in the column of its year. */
class YearsTableTest {

    private static YearsTable table(Language language, YearFigures... years) {
        return new YearsTable(List.of(years), new PublicWords(language));
    }

    @Test
    void beforeAnythingIsOverItIsEmpty() {
        assertEquals(List.of(), table(Language.ENGLISH).getYears());
    }

    @Test
    void eachFigureStandsOnceInTheColumnOfItsYear() {
        YearsTable table = table(
                Language.ENGLISH,
                new YearFigures(2026, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                new YearFigures(2025, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1_200));
        assertEquals(List.of("2026", "2025"), table.getYears());
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"),
                table.getLines().stream()
                        .map(line -> line.values().get(0))
                        .sorted((one, other) -> Integer.valueOf(one).compareTo(Integer.valueOf(other)))
                        .toList());
        YearsTable.Line held = table.getLines().get(10);
        assertEquals(List.of("11", "1,200"), held.values());
    }

    @Test
    void aYearWithoutSuchAThingSaysZero() {
        YearsTable table = table(Language.WELSH, new YearFigures(2026, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertEquals(List.of("0"), table.getLines().get(1).values());
    }
}
