package uk.police.lfr.web.operations.deployments;

import java.io.Serializable;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.Site;

/** Of what kind and where on the map, as the requester types it; each field may stay empty. */
public class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DeploymentType type;
    private String wardCode;
    private String lsoa;
    private Double latitude;
    private Double longitude;
    private Integer precision;

    void show(Site site) {
        type = site.type();
        wardCode = site.wardCode();
        lsoa = site.lsoa();
        latitude = site.latitude();
        longitude = site.longitude();
        precision = site.precisionMetres();
    }

    Site said() {
        return new Site(type, wardCode, lsoa, latitude, longitude, precision);
    }

    public DeploymentType[] getTypes() {
        return DeploymentType.values();
    }

    public DeploymentType getType() {
        return type;
    }

    public void setType(DeploymentType type) {
        this.type = type;
    }

    public String getWardCode() {
        return wardCode;
    }

    public void setWardCode(String wardCode) {
        this.wardCode = wardCode;
    }

    public String getLsoa() {
        return lsoa;
    }

    public void setLsoa(String lsoa) {
        this.lsoa = lsoa;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public Integer getPrecision() {
        return precision;
    }

    public void setPrecision(Integer precision) {
        this.precision = precision;
    }
}
