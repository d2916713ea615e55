package uk.police.lfr.vision.live;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import uk.police.lfr.vision.Frame;

/**
 * Writes a line into the lower left corner of a frame: white on black, in an own alphabet of 5 by 7 dots, so that it
 * needs no typeface of the machine. Capitals, digits and a few signs; anything else is a dot. Thread-safe.
 */
public final class Watermark {
    private static final int GLYPH_WIDTH = 5;
    private static final int GLYPH_HEIGHT = 7;
    private static final int PITCH = GLYPH_WIDTH + 1;
    /** Lines of text that would fit under each other: readable at every size of picture. */
    private static final int LINES_IN_PICTURE = 45;

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
