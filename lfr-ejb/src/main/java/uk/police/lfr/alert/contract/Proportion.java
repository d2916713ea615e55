package uk.police.lfr.alert.contract;

import java.util.OptionalDouble;

/**
 * A share with the two counts that it stands on and its 95 % interval. A share of nothing has neither value nor
 * interval. The interval is Wilson's score interval (Wilson, JASA 22, 1927), which holds for small counts where the
 * plain normal one does not; with no event at all it is zero to 3/n, the "rule of three" (Hanley and Lippman-Hand,
 * JAMA 249, 1983), and with nothing but events 1 - 3/n to one.
 *
 * @param numerator 0 to {@code denominator}
 */
public record Proportion(long numerator, long denominator) {
    /** The normal distribution's 97.5th percentile. */
    private static final double Z = 1.959963984540054;

    private static final double RULE_OF_THREE = 3;

    public Proportion {
        if (numerator < 0 || denominator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("No share: " + numerator + " of " + denominator);
        }
    }

    public OptionalDouble value() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }

    /** The lower end of the interval, 0 to 1. */
    public OptionalDouble low() {
        if (denominator == 0) {
            return OptionalDouble.empty();
        }
        if (numerator == 0) {
            return OptionalDouble.of(0);
        }
        return OptionalDouble.of(
                numerator == denominator ? Math.max(0, 1 - RULE_OF_THREE / denominator) : centre() - halfWidth());
    }

    /** The upper end of the interval, 0 to 1. */
    public OptionalDouble high() {
        if (denominator == 0) {
            return OptionalDouble.empty();
        }
        if (numerator == denominator) {
            return OptionalDouble.of(1);
        }
        return OptionalDouble.of(numerator == 0 ? Math.min(1, RULE_OF_THREE / denominator) : centre() + halfWidth());
    }

    private double centre() {
        double n = denominator;
        return (numerator / n + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private double halfWidth() {
        double n = denominator;
        double p = numerator / n;
        return Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    }
}
