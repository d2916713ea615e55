package uk.police.lfr.audit.control.note;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and the lines that sign it.
 *
 * @param text with its last line break
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** Longest note that is read; a checkpoint with sixteen signatures has less than half of it. */
    public static final int LONGEST = 8_192;

    private static final int MOST_SIGNATURES = 32;

    /** @throws IllegalArgumentException it is not a signed note */
    public static SignedNote parse(String note) {
        int split = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || split < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        String[] lines = note.substring(split + 2).split("\n");
        if (lines.length > MOST_SIGNATURES) {
            throw new IllegalArgumentException("too many signatures");
        }
        for (String line : lines) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, split + 1), signatures);
    }

    /** Signed by the log alone. */
    public static SignedNote byLog(String text, NoteKey key, byte[] signature) {
        return new SignedNote(text, List.of(NoteSignature.byLog(key, signature)));
    }

    /** Whether this key signed it; false as well if there is a line of this key that does not verify. */
    public boolean signedBy(NoteKey key) {
        List<NoteSignature> claimed =
                signatures.stream().filter(line -> line.claims(key)).toList();
        return !claimed.isEmpty() && claimed.stream().allMatch(line -> line.verifies(key, text));
    }

    public String written() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line.line()));
        return note.toString();
    }
}
