package uk.police.lfr.audit.control.note;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;

/** Somebody outside the force, with a key of their own. */
public final class TestWitness {
    private final KeyPair pair;
    private final NoteKey key;

    public TestWitness(String name) {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        byte[] encoded = pair.getPublic().getEncoded();
        key = new NoteKey(name, NoteKey.Kind.WITNESS, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    public NoteKey key() {
        return key;
    }

    /** The line that this witness adds to a checkpoint. */
    public String line(String text, long seconds) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(NoteSignature.cosigned(seconds, text));
            return NoteSignature.byWitness(key, seconds, signature.sign()).line();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
