package uk.police.lfr.audit.control.note;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a tree at a size.
 *
 * @param origin which log
 * @param size how many entries
 * @param rootHex 64 hexadecimal digits
 */
public record Checkpoint(String origin, long size, String rootHex) {
    private static final Pattern TEXT =
            Pattern.compile("([^\\n]+)\\n(0|[1-9]\\d{0,17})\\n([A-Za-z0-9+/]{43}=)\\n(?:[^\\n]+\\n)*");

    public static Checkpoint of(String origin, long size, byte[] root) {
        return new Checkpoint(origin, size, HexFormat.of().formatHex(root));
    }

    /** @throws IllegalArgumentException the text is not a checkpoint's */
    public static Checkpoint parse(String text) {
        Matcher lines = TEXT.matcher(text);
        if (!lines.matches()) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        return of(
                lines.group(1),
                Long.parseLong(lines.group(2)),
                Base64.getDecoder().decode(lines.group(3)));
    }

    public byte[] root() {
        return HexFormat.of().parseHex(rootHex);
    }

    /** The note's text, to be signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root()) + "\n";
    }
}
