package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.audit.control.note.NoteKey;
import uk.police.lfr.audit.control.note.SignedNote;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.SigningPurpose;

/** Signs as the log. */
@Dependent
public class LogSigner {
    @Inject
    private SigningKeys keys;

    public SignedNote sign(String text) {
        byte[] signature = keys.sign(SigningPurpose.LOG, text.getBytes(StandardCharsets.UTF_8));
        return SignedNote.byLog(text, key(), signature);
    }

    /** The key that signs now, under the log's name. */
    public NoteKey key() {
        return new NoteKey(LogOrigin.name(), NoteKey.Kind.LOG, keys.publicKey(SigningPurpose.LOG));
    }

    /** Whether one of the note's lines is ours, by the key of today or an older one. */
    public boolean signed(SignedNote note) {
        byte[] text = note.text().getBytes(StandardCharsets.UTF_8);
        return note.signatures().stream().anyMatch(line -> keys.verify(SigningPurpose.LOG, text, line.content()));
    }
}
