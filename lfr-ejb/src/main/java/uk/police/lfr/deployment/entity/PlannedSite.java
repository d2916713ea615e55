package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.Site;

/** Of what kind and where on the map; what is not said is null. */
@Embeddable
public class PlannedSite {
    @Enumerated(EnumType.STRING)
    @Column(name = "deployment_type")
    private DeploymentType type;

    @Column(name = "ward_code")
    private String wardCode;

    private String lsoa;

    private Double latitude;

    private Double longitude;

    @Column(name = "precision_metres")
    private Integer precisionMetres;

    protected PlannedSite() {
        // for JPA
    }

    PlannedSite(Site site) {
        type = site.type();
        wardCode = orNull(site.wardCode());
        lsoa = orNull(site.lsoa());
        latitude = site.latitude();
        longitude = site.longitude();
        precisionMetres = site.precisionMetres();
    }

    private static String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    Site site() {
        return new Site(type, wardCode, lsoa, latitude, longitude, precisionMetres);
    }
}
