package uk.police.lfr.audit.verify;

import java.util.Base64;

/** Base64 in its one right spelling: the JDK overlooks bits after the last byte, and a flipped bit is what we seek. */
final class Strict {
    private Strict() {}

    /** @throws IllegalArgumentException it is not that */
    static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("not base64 as it is written");
        }
        return bytes;
    }
}
