package uk.police.lfr.deployment.contract;

import java.util.Locale;

/**
 * Of what kind a deployment is and where on the map, for those who count deployments by area. Each part may be left
 * out; the public record then says that it is not recorded.
 *
 * @param type null where it is not said
 * @param wardCode of the Office for National Statistics, such as {@code W05001496}; empty where it is not said
 * @param lsoa code of the lower layer super output area (in Scotland the data zone); empty where it is not said
 * @param latitude WGS 84, degrees; null where it is not said
 * @param longitude WGS 84, degrees, negative west of Greenwich; null where it is not said
 * @param precisionMetres how far off the point the cameras may be; null where there is no point
 */
public record Site(
        DeploymentType type, String wardCode, String lsoa, Double latitude, Double longitude, Integer precisionMetres) {
    public static final Site NOT_SAID = new Site(null, null, null, null, null, null);

    public Site {
        wardCode = code(wardCode);
        lsoa = code(lsoa);
    }

    private static String code(String typed) {
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    }
}
