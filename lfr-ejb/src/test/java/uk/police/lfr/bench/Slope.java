package uk.police.lfr.bench;

/** The straight line that lies closest to what was measured over time. One thread. */
public final class Slope {
    private double count;
    private double x;
    private double y;
    private double xx;
    private double xy;

    public void add(double minutes, double value) {
        count++;
        x += minutes;
        y += value;
        xx += minutes * minutes;
        xy += minutes * value;
    }

    /** Not a number before the second reading. */
    public double perMinute() {
        return (count * xy - x * y) / (count * xx - x * x);
    }
}
