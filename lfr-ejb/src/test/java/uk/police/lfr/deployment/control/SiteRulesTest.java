package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.deployment.contract.Site;
import uk.police.lfr.platform.contract.InvalidInput;

/** A place on the map is one, or the application is refused with the field to mend. */
class SiteRulesTest {
    private static void refused(String key, Site site) {
        assertEquals(
                key,
                assertThrows(InvalidInput.class, () -> SiteRules.check(site)).key());
    }

    private static Site point(Double latitude, Double longitude, Integer precision) {
        return new Site(null, "", "", latitude, longitude, precision);
    }

    @Test
    void nothingNeedBeSaid() {
        assertDoesNotThrow(() -> SiteRules.check(Site.NOT_SAID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W05001496", "e05009317", " S13002516 ", "N08000101"})
    void codesOfWardsAreTaken(String code) {
        assertDoesNotThrow(() -> SiteRules.check(new Site(null, code, "", null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W01000043", "W0500149", "Holyhead", "W050014961"})
    void whatIsNoWardIsRefused(String code) {
        refused("deployment.ward_code", new Site(null, code, "", null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W05001496", "W0100004", "LL65"})
    void whatIsNoOutputAreaIsRefused(String code) {
        refused("deployment.lsoa", new Site(null, "", code, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"W05001496, E01000043", "E05009317, W01000043", "S13002516, N21000043", "N08000101, S01000043"})
    void aWardAndAnAreaOfTwoNationsAreRefused(String ward, String area) {
        refused("deployment.codes_of_two_nations", new Site(null, ward, area, null, null, null));
        String ofTheSame = ward.charAt(0) + (ward.startsWith("N") ? "21" : "01") + area.substring(3);
        assertDoesNotThrow(() -> SiteRules.check(new Site(null, ward, ofTheSame, null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"53.3, , 100", ", -4.6, 100", "53.3, -4.6, ", ", , 100"})
    void halfAPointIsRefused(Double latitude, Double longitude, Integer precision) {
        refused("deployment.half_a_point", point(latitude, longitude, precision));
    }

    @ParameterizedTest
    @CsvSource({"-4.6333, 53.3094", "48.85, 2.35", "53.3, 4.6333", "NaN, -4.6"})
    void aPointBeyondTheKingdomIsRefused(double latitude, double longitude) {
        refused("deployment.point_elsewhere", point(latitude, longitude, 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -100, 9, 10_001})
    void aPrecisionThatIsNoneIsRefused(int metres) {
        refused("deployment.point_precision", point(53.3094, -4.6333, metres));
    }
}
