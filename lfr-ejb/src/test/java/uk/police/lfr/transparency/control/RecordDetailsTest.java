package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.DemographicCount;
import uk.police.lfr.alert.contract.PerceivedPerson.Sex;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordValue;

/** Small groups are withheld, so that no figure points to a person. */
class RecordDetailsTest {
    private static String alerts(Sex group, int female, int male, int unknown) {
        Map<String, RecordValue> values = new LinkedHashMap<>();
        RecordDetails.demographics(
                values,
                List.of(
                        new DemographicCount(Sex.FEMALE, female, 0),
                        new DemographicCount(Sex.MALE, male, 2),
                        new DemographicCount(Sex.UNKNOWN, unknown, 0)),
                5);
        return values.get(RecordColumns.demographic(group, "alerts")).cell();
    }

    @Test
    void aGroupOfFewerThanFiveIsWithheldAndAnEmptyOneIsZero() {
        assertEquals("withheld: fewer_than_5", alerts(Sex.FEMALE, 4, 20, 0));
        assertEquals("0", alerts(Sex.UNKNOWN, 4, 20, 0));
        assertEquals("5", alerts(Sex.FEMALE, 5, 20, 0));
    }

    @Test
    void theSmallestOtherGroupGoesWithItSinceTheTotalWouldTell() {
        assertEquals("withheld: fewer_than_5", alerts(Sex.MALE, 4, 20, 30));
        assertEquals("30", alerts(Sex.UNKNOWN, 4, 20, 30));
    }

    @Test
    void fewFalseAlertsOfALargeGroupAreWithheldByThemselves() {
        Map<String, RecordValue> values = new LinkedHashMap<>();
        RecordDetails.demographics(values, List.of(new DemographicCount(Sex.MALE, 20, 2)), 5);
        assertEquals(
                "20", values.get(RecordColumns.demographic(Sex.MALE, "alerts")).cell());
        assertEquals(
                "withheld: fewer_than_5",
                values.get(RecordColumns.demographic(Sex.MALE, "false_alerts")).cell());
    }
}
