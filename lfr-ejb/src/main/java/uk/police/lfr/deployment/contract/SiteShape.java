package uk.police.lfr.deployment.contract;

/** What stands on the plan of a place beside its cameras. */
public enum SiteShape {
    /** Where faces are compared. */
    ZONE(3),
    /** A street or path that people take. */
    STREET(2),
    BUILDING(3),
    /** The way round for those who do not want to pass the cameras. */
    ROUTE(2),
    /** A sign that says what is going on. */
    SIGN(1),
    /** Where people expect more privacy: worship, health, a school, a poll. */
    QUIET(3);

    private final int fewestCorners;

    SiteShape(int fewestCorners) {
        this.fewestCorners = fewestCorners;
    }

    public int fewestCorners() {
        return fewestCorners;
    }

    /** Whether it encloses a surface. */
    public boolean closed() {
        return fewestCorners > 2;
    }
}
