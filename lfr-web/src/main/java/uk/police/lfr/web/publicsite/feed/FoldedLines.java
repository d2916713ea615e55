package uk.police.lfr.web.publicsite.feed;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar, folded where RFC 5545 (3.1) has them folded: by octets, and never inside a character. */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** @param text lines that end in CR LF, of any length */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int octets = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String character = Character.toString(text.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (character.equals("\r") || character.equals("\n")) {
                octets = 0;
            } else if (octets + more > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1 + more;
            } else {
                octets += more;
            }
            folded.append(character);
        }
        return folded.toString();
    }
}
