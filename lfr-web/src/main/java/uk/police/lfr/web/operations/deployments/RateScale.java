package uk.police.lfr.web.operations.deployments;

/** Where a rate lies on a line from one in a million to one in a hundred, each factor of ten as long as the next. */
public class RateScale {
    private static final double RAREST = -6;
    private static final double OFTEN = -2;
    private static final double LENGTH = 400;

    /** @return 0 to {@link #getLength()}; what lies outside is at the end */
    public double at(double rate) {
        double decade = rate <= 0 ? RAREST : Math.log10(rate);
        return LENGTH * (Math.max(RAREST, Math.min(OFTEN, decade)) - RAREST) / (OFTEN - RAREST);
    }

    /** Of what lies between two rates; a hair's breadth at least, so that it is seen. */
    public double between(double low, double high) {
        return Math.max(2, at(high) - at(low));
    }

    public double getLength() {
        return LENGTH;
    }
}
