package uk.police.lfr.web.publicsite;

import java.nio.charset.StandardCharsets;
import uk.police.lfr.platform.contract.Sha256;

/** A text that is sent in UTF-8, and the tag that it is known by: the SHA-256 of its bytes. Immutable, thread-safe. */
public final class TaggedText {
    private final String text;
    private final String tag;

    public TaggedText(String text) {
        this.text = text;
        this.tag = Sha256.hex(body());
    }

    /** UTF-8. */
    public byte[] body() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** 64 hexadecimal digits, without the quotation marks of a header. */
    public String tag() {
        return tag;
    }
}
