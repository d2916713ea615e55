package uk.police.lfr.web.operations.deployments;

import java.io.Serializable;
import uk.police.lfr.deployment.contract.SitePlan;

/** A camera on the form of a plan: where it stands and where it looks. Without a place it is not on the plan. */
public class StandRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_ANGLE = 60;
    private static final int USUAL_REACH = 20;

    private final String name;
    private Double east;
    private Double north;
    private Integer bearing = 0;
    private Integer angle = USUAL_ANGLE;
    private Integer reach = USUAL_REACH;

    StandRow(String name) {
        this.name = name;
    }

    void show(SitePlan.Stand stand) {
        east = stand.at().east();
        north = stand.at().north();
        bearing = stand.bearing();
        angle = stand.angle();
        reach = stand.reach();
    }

    /** As a line of the plan; empty where it has no place. */
    String line() {
        return east == null || north == null
                ? ""
                : "CAMERA " + east + "," + north + " " + bearing + " " + angle + " " + reach + "; " + name;
    }

    public String getName() {
        return name;
    }

    public Double getEast() {
        return east;
    }

    public void setEast(Double east) {
        this.east = east;
    }

    public Double getNorth() {
        return north;
    }

    public void setNorth(Double north) {
        this.north = north;
    }

    public Integer getBearing() {
        return bearing;
    }

    public void setBearing(Integer bearing) {
        this.bearing = bearing;
    }

    public Integer getAngle() {
        return angle;
    }

    public void setAngle(Integer angle) {
        this.angle = angle;
    }

    public Integer getReach() {
        return reach;
    }

    public void setReach(Integer reach) {
        this.reach = reach;
    }
}
