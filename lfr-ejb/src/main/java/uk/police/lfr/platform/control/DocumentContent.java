package uk.police.lfr.platform.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a PDF, PNG or JPEG holds beside what is read in it. No parser: it looks for what has no place there. */
public final class DocumentContent {
    /** Scripts, programs that are started, files inside, forms of other kinds; and encryption, which hides all of them. */
    private static final Pattern ACTIVE =
            Pattern.compile("/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|Encrypt)(?![A-Za-z0-9])");

    /** A name may be written with any of its letters as a number. */
    private static final Pattern NUMBERED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Pattern STREAM = Pattern.compile("/ObjStm.{0,400}?stream\\r?\\n", Pattern.DOTALL);

    /** Objects of a document are some hundred kilobytes; beyond this it is a bomb. */
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private static final String PDF_END = "%%EOF";
    private static final String PNG_END = "IEND\u00aeB`\u0082";
    private static final String JPEG_END = "\u00ff\u00d9";

    private DocumentContent() {}

    /** Whether a PDF does something, brings files along, or cannot be looked into. */
    public static boolean isActive(byte[] content) {
        String text = new String(content, ISO_8859_1);
        if (!text.startsWith("%PDF")) {
            return false;
        }
        if (ACTIVE.matcher(plain(text)).find()) {
            return true;
        }
        int room = MOST_UNPACKED;
        for (Matcher stream = STREAM.matcher(text); stream.find(); ) {
            String objects = unpacked(content, stream.end(), room);
            room -= objects.length();
            if (room <= 0 || ACTIVE.matcher(plain(objects)).find()) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return NUMBERED.matcher(text)
                .replaceAll(number ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(number.group(1), 16))));
    }

    /** What is not packed as it should be gives what came out until then. */
    private static String unpacked(byte[] content, int from, int most) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        byte[] part = new byte[64 * 1024];
        inflater.setInput(content, from, content.length - from);
        try {
            int count;
            while (objects.size() < most && (count = inflater.inflate(part)) > 0) {
                objects.write(part, 0, count);
            }
        } catch (DataFormatException notPacked) {
            // Read as far as it went.
        } finally {
            inflater.end();
        }
        return objects.toString(ISO_8859_1);
    }

    /** Whether something stands behind the end: a file that is two at once. */
    public static boolean hasMore(byte[] content) {
        String text = new String(content, ISO_8859_1);
        String end = text.startsWith("%PDF") ? PDF_END : text.startsWith("\u0089PNG") ? PNG_END : JPEG_END;
        int at = text.lastIndexOf(end);
        return at >= 0 && !text.substring(at + end.length()).chars().allMatch(DocumentContent::isFilling);
    }

    private static boolean isFilling(int sign) {
        return sign == 0 || Character.isWhitespace(sign);
    }
}
