package uk.police.lfr.web.publicsite;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The force's colour behind white letters, {@code #rrggbb}. Immutable.
 *
 * @param value such as {@code #10243e}
 */
record ForceColour(String value) {

    static final String PROPERTY = "lfr.force.colour";

    /** A dark blue that is nobody's. */
    static final ForceColour DEFAULT = new ForceColour("#10243e");

    private static final Pattern VALUE = Pattern.compile("#[0-9a-f]{6}");

    /** WCAG 2.2, success criterion 1.4.3: the least contrast of letters of ordinary size. */
    private static final double LEAST_CONTRAST = 4.5;

    /** What the administrator has set; the default where nothing is set. */
    static ForceColour configured() {
        String set = System.getProperty(PROPERTY, "");
        return set.isBlank() ? DEFAULT : of(set);
    }

    /** @throws IllegalArgumentException it is no colour, or white letters on it could not be read by everybody */
    static ForceColour of(String value) {
        String colour = value.strip().toLowerCase(Locale.ROOT);
        if (!VALUE.matcher(colour).matches()) {
            throw new IllegalArgumentException(PROPERTY + " is to be a colour such as " + DEFAULT.value());
        }
        ForceColour force = new ForceColour(colour);
        if (force.contrastWithWhite() < LEAST_CONTRAST) {
            throw new IllegalArgumentException(PROPERTY + " is too light for white letters: contrast below 4.5 to 1");
        }
        return force;
    }

    /** WCAG 2.2, "contrast ratio": 1 for white to 21 for black. */
    double contrastWithWhite() {
        double luminance = 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
        return 1.05 / (luminance + 0.05);
    }

    /** WCAG 2.2, "relative luminance", of the two digits from {@code at}. */
    private double linear(int at) {
        double share = Integer.parseInt(value.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
