package uk.police.lfr.vision.live;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import uk.police.lfr.vision.Frame;

/**
 * Writes a line into the lower left corner of a frame, white on black, or faintly all over it; in an own alphabet of 5 by 7
 * dots, so that it needs no typeface of the machine. Capitals, digits and a few signs; anything else is a dot. Thread-safe.
 */
public final class Watermark {
    private static final int GLYPH_WIDTH = 5;
    private static final int GLYPH_HEIGHT = 7;
    private static final int PITCH = GLYPH_WIDTH + 1;
    /** Lines of text that would fit under each other: readable at every size of picture. */
    private static final int LINES_IN_PICTURE = 45;

    /** From one faint row to the next, in dots, and how far each is moved against the one above. */
    private static final int ROW = 4 * GLYPH_HEIGHT;

    private static final int SLANT = 5 * PITCH;

    /** Levels of 255 by which a dot of faint text differs from what is under it. */
    private static final int FAINT = 26;

    private static final Map<Character, String> GLYPHS = glyphs();

    private Watermark() {}

    public static void draw(Frame frame, String text) {
        String line = text.toUpperCase(Locale.ROOT);
        int scale = Math.max(1, frame.height() / LINES_IN_PICTURE / GLYPH_HEIGHT);
        scale = Math.max(1, Math.min(scale, frame.width() / (PITCH * Math.max(1, line.length()) + 2)));
        int top = frame.height() - (GLYPH_HEIGHT + 2) * scale;
        for (int y = Math.max(0, top); y < frame.height(); y++) {
            for (int x = 0; x < Math.min(frame.width(), (PITCH * line.length() + 2) * scale); x++) {
                dot(frame, x, y, lit(line, x / scale - 1, (y - top) / scale - 1) ? (byte) -1 : 0);
            }
        }
    }

    /** Marks a picture of a person: faintly all over except where the face is, and in a line below. */
    public static void mark(Frame frame, String text) {
        spread(frame, text, true);
        draw(frame, text);
    }

    /**
     * Writes the text again and again in slanting rows, a shade lighter or darker than what is there: hard to cut away, and
     * legible in a photograph of the screen.
     *
     * @param sparesCentre leaves the middle as it is, where a portrait has its face
     */
    public static void spread(Frame frame, String text, boolean sparesCentre) {
        boolean[][] dots = dots(text.toUpperCase(Locale.ROOT) + "   ");
        int scale = Math.max(1, frame.height() / LINES_IN_PICTURE / GLYPH_HEIGHT);
        for (int y = 0; y < frame.height(); y++) {
            int row = y / scale / ROW;
            int dotRow = y / scale % ROW;
            for (int x = 0; dotRow < GLYPH_HEIGHT && x < frame.width(); x++) {
                boolean[] written = dots[dotRow];
                if (written[(x / scale + row * SLANT) % written.length] && !(sparesCentre && central(frame, x, y))) {
                    shade(frame, x, y);
                }
            }
        }
    }

    /** The rows of a line, made once: a live picture has some hundred thousand dots to ask for. */
    private static boolean[][] dots(String line) {
        boolean[][] dots = new boolean[GLYPH_HEIGHT][PITCH * line.length()];
        for (int y = 0; y < GLYPH_HEIGHT; y++) {
            for (int x = 0; x < dots[y].length; x++) {
                dots[y][x] = lit(line, x, y);
            }
        }
        return dots;
    }

    /** An ellipse as wide as half the picture and as high as two thirds of it. */
    private static boolean central(Frame frame, int x, int y) {
        double across = (2.0 * x / frame.width() - 1) / 0.5;
        double down = (2.0 * y / frame.height() - 1) / 0.67;
        return across * across + down * down < 1;
    }

    private static void shade(Frame frame, int x, int y) {
        ByteBuffer pixels = frame.pixels();
        int at = (y * frame.width() + x) * Frame.CHANNELS;
        int green = Byte.toUnsignedInt(pixels.get(at + 1));
        int step = green < 128 ? FAINT : -FAINT;
        for (int channel = 0; channel < Frame.CHANNELS; channel++) {
            int level = Byte.toUnsignedInt(pixels.get(at + channel)) + step;
            pixels.put(at + channel, (byte) Math.max(0, Math.min(255, level)));
        }
    }

    private static boolean lit(String line, int x, int y) {
        int index = Math.floorDiv(x, PITCH);
        int column = Math.floorMod(x, PITCH);
        if (index < 0 || index >= line.length() || column >= GLYPH_WIDTH || y < 0 || y >= GLYPH_HEIGHT) {
            return false;
        }
        String glyph = GLYPHS.getOrDefault(line.charAt(index), GLYPHS.get('.'));
        int row = Integer.parseInt(glyph.substring(2 * y, 2 * y + 2), 16);
        return (row >> (GLYPH_WIDTH - 1 - column) & 1) == 1;
    }

    private static void dot(Frame frame, int x, int y, byte level) {
        ByteBuffer pixels = frame.pixels();
        int at = (y * frame.width() + x) * Frame.CHANNELS;
        pixels.put(at, level).put(at + 1, level).put(at + 2, level);
    }

    /** Each glyph: seven rows of five dots, two hexadecimal digits a row, leftmost dot in the highest of five bits. */
    private static Map<Character, String> glyphs() {
        String[] table = {
            "A0E11111F111111", "B1E11111E11111E", "C0E11101010110E", "D1E11111111111E", "E1F10101E10101F",
            "F1F10101E101010", "G0E11101711110F", "H1111111F111111", "I0E04040404040E", "J0702020202120C",
            "K11121418141211", "L1010101010101F", "M111B1515111111", "N11111915131111", "O0E11111111110E",
            "P1E11111E101010", "Q0E11111115120D", "R1E11111E141211", "S0F10100E01011E", "T1F040404040404",
            "U1111111111110E", "V11111111110A04", "W1111111515150A", "X11110A040A1111", "Y1111110A040404",
            "Z1F01020408101F", "00E11131519110E", "1040C040404040E", "20E11010204081F", "31F02040201110E",
            "402060A121F0202", "51F101E0101110E", "60608101E11110E", "71F010204080808", "80E11110E11110E",
            "90E11110F01020C", " 00000000000000", ".00000000000C0C", ":000C0C000C0C00", "-0000001F000000",
            "/00010204081000", "_0000000000001F",
        };
        Map<Character, String> glyphs = new HashMap<>();
        for (String entry : table) {
            glyphs.put(entry.charAt(0), entry.substring(1));
        }
        return Map.copyOf(glyphs);
    }
}
