package uk.police.lfr.audit.control.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** One signature line of a note: whose, and what it signs with. Immutable. */
public final class NoteSignature {
    private static final String DASH = "\u2014 ";
    private static final int ID_LENGTH = 4;
    private static final int SIGNATURE_LENGTH = 64;

    private final String name;
    private final byte[] id;
    private final byte[] content;

    private NoteSignature(String name, byte[] id, byte[] content) {
        this.name = name;
        this.id = id;
        this.content = content;
    }

    /** @param signature of the log's key over the note's text */
    static NoteSignature byLog(NoteKey key, byte[] signature) {
        return new NoteSignature(key.name(), key.id(), signature.clone());
    }

    /**
     * @param seconds since 1970, the time that was signed
     * @param signature over {@link #cosigned}
     */
    static NoteSignature byWitness(NoteKey key, long seconds, byte[] signature) {
        byte[] content = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return new NoteSignature(key.name(), key.id(), content);
    }

    /** @throws IllegalArgumentException it is not a signature line */
    static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space <= DASH.length()) {
            throw new IllegalArgumentException("not a signature line");
        }
        byte[] coded = Base64.getDecoder().decode(line.substring(space + 1));
        if (coded.length <= ID_LENGTH) {
            throw new IllegalArgumentException("a signature line without signature");
        }
        return new NoteSignature(
                line.substring(DASH.length(), space),
                Arrays.copyOf(coded, ID_LENGTH),
                Arrays.copyOfRange(coded, ID_LENGTH, coded.length));
    }

    /** With its line break. */
    public String line() {
        byte[] coded = Arrays.copyOf(id, ID_LENGTH + content.length);
        System.arraycopy(content, 0, coded, ID_LENGTH, content.length);
        return DASH + name + " " + Base64.getEncoder().encodeToString(coded) + "\n";
    }

    public String name() {
        return name;
    }

    /** What follows the key's id: 64 bytes by a log, the time and 64 bytes by a witness. */
    public byte[] content() {
        return content.clone();
    }

    /** Whether it says that it is by this key. */
    public boolean claims(NoteKey key) {
        return name.equals(key.name()) && Arrays.equals(id, key.id());
    }

    /** Whether it is by this key over this text. */
    public boolean verifies(NoteKey key, String text) {
        if (!claims(key)) {
            return false;
        }
        if (key.kind() == NoteKey.Kind.LOG) {
            return content.length == SIGNATURE_LENGTH && key.verifies(text.getBytes(StandardCharsets.UTF_8), content);
        }
        return content.length == Long.BYTES + SIGNATURE_LENGTH
                && key.verifies(cosigned(seconds(), text), Arrays.copyOfRange(content, Long.BYTES, content.length));
    }

    /** When a witness signed, in seconds since 1970. */
    public long seconds() {
        return ByteBuffer.wrap(content).getLong();
    }

    /** What a witness signs. */
    static byte[] cosigned(long seconds, String text) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
