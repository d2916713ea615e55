package uk.police.lfr.web.publicsite;

import java.nio.charset.StandardCharsets;
import uk.police.lfr.platform.contract.Sha256;

/** A text in the bytes that are sent, and the tag that it is known by: the SHA-256 of these. Immutable, thread-safe. */
public final class TaggedText {
    private final byte[] body;
    private final String tag;

    private TaggedText(byte[] body) {
        this.body = body;
        this.tag = Sha256.hex(body);
    }

    public static TaggedText of(String text) {
        return new TaggedText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** UTF-8; a copy of its own. */
    public byte[] body() {
        return body.clone();
    }

    /** 64 hexadecimal digits, without the quotation marks of a header. */
    public String tag() {
        return tag;
    }
}
