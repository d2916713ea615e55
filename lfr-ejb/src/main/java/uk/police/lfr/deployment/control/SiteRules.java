package uk.police.lfr.deployment.control;

import java.util.regex.Pattern;
import uk.police.lfr.deployment.contract.Site;
import uk.police.lfr.platform.contract.InvalidInput;

/** What may be said of a place on the map: checked at its source, so that nobody has to guess it from the record. */
final class SiteRules {
    /** Electoral wards of England, Wales, Scotland and Northern Ireland (ONS Code History Database). */
    private static final Pattern WARD = Pattern.compile("(E05|W05|S13|N08)\\d{6}");

    /** Lower layer super output areas; data zones in Scotland, super data zones in Northern Ireland (the same). */
    private static final Pattern LSOA = Pattern.compile("(E01|W01|S01|N21)\\d{6}");

    /** Degrees that hold the United Kingdom with its islands, Rockall left out. */
    private static final double SOUTH = 49.8;

    private static final double NORTH = 60.9;
    private static final double WEST = -8.7;
    private static final double EAST = 1.8;

    /** Closer would be the spot of one camera, farther would be no place; decision of this project, 2026. */
    private static final int FINEST_METRES = 10;

    private static final int COARSEST_METRES = 10_000;

    private SiteRules() {}

    /** @throws InvalidInput a code or a point that cannot be one, or half a point */
    static void check(Site site) {
        if (!site.wardCode().isEmpty() && !WARD.matcher(site.wardCode()).matches()) {
            throw new InvalidInput("wardCode", "deployment.ward_code", site.wardCode());
        }
        if (!site.lsoa().isEmpty() && !LSOA.matcher(site.lsoa()).matches()) {
            throw new InvalidInput("lsoa", "deployment.lsoa", site.lsoa());
        }
        requireOneNation(site.wardCode(), site.lsoa());
        boolean north = site.latitude() != null;
        boolean east = site.longitude() != null;
        if (north != east || north != (site.precisionMetres() != null)) {
            throw new InvalidInput("latitude", "deployment.half_a_point");
        }
        if (north) {
            requirePoint(site.latitude(), site.longitude(), site.precisionMetres());
        }
    }

    /** The first letter of a code is its nation's. Whether there is such an area at all is not known here. */
    private static void requireOneNation(String ward, String lsoa) {
        if (!ward.isEmpty() && !lsoa.isEmpty() && ward.charAt(0) != lsoa.charAt(0)) {
            throw new InvalidInput("lsoa", "deployment.codes_of_two_nations", ward, lsoa);
        }
    }

    private static void requirePoint(double latitude, double longitude, int precision) {
        if (!(latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST)) {
            throw new InvalidInput("latitude", "deployment.point_elsewhere");
        }
        if (precision < FINEST_METRES || precision > COARSEST_METRES) {
            throw new InvalidInput("precision", "deployment.point_precision", FINEST_METRES, COARSEST_METRES);
        }
    }
}
