package uk.police.lfr.web.operations.deployments;

import java.io.Serializable;
import uk.police.lfr.deployment.contract.SitePlan;
import uk.police.lfr.deployment.contract.SiteShape;

/** A zone, a building or the like on the form of a plan, by its corners. Without corners it is not on the plan. */
public class OutlineRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private SiteShape kind = SiteShape.ZONE;
    private String name;
    private String corners;

    static OutlineRow of(SitePlan.Outline outline) {
        OutlineRow row = new OutlineRow();
        row.kind = outline.kind();
        row.name = outline.name();
        row.corners = outline.cornerText();
        return row;
    }

    /** As a line of the plan; empty where it has no corners. */
    String line() {
        return corners == null || corners.isBlank()
                ? ""
                : kind + " " + corners.strip() + "; " + (name == null ? "" : name.strip());
    }

    public SiteShape getKind() {
        return kind;
    }

    public void setKind(SiteShape kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCorners() {
        return corners;
    }

    public void setCorners(String corners) {
        this.corners = corners;
    }
}
