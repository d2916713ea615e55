package uk.police.lfr.web.publicsite.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import uk.police.lfr.audit.control.merkle.MerkleHash;
import uk.police.lfr.audit.control.merkle.TreeProofs;
import uk.police.lfr.audit.control.note.Checkpoint;
import uk.police.lfr.audit.control.note.LogProof;
import uk.police.lfr.audit.control.note.NoteKey;
import uk.police.lfr.audit.control.note.SignedNote;

/** A log of a few entries, made of the classes that keep the real one, with keys of its own. */
final class SmallLog {
    private static final int KEY_LENGTH = 32;

    private final KeyPair pair = pair();
    private final NoteKey key = new NoteKey("log.example", NoteKey.Kind.LOG, raw(pair));
    private final List<byte[]> leaves = new ArrayList<>();

    /** @return the entry's index */
    int add(String facts) {
        int index = leaves.size();
        String leaf =
                "{\"index\":" + index + ",\"at\":\"2026-11-28T12:00:00.000Z\",\"kind\":\"ResultsPublished\",\"facts\":{"
                        + facts + "},\"commitment\":\"" + "0".repeat(64) + "\"}";
        leaves.add(leaf.getBytes(UTF_8));
        return index;
    }

    String key() {
        return key.text() + "\n";
    }

    /** The proof of an entry under the head of all of them. */
    String proof(int index) {
        TreeProofs tree = new TreeProofs(this::subtree);
        String head = Checkpoint.of("log.example", leaves.size(), tree.root(leaves.size()))
                .text();
        SignedNote note = SignedNote.byLog(head, key, sign(pair, head));
        return LogProof.text(leaves.get(index), index, tree.inclusion(index, leaves.size()), note.written());
    }

    private byte[] subtree(int height, long index) {
        return height == 0
                ? MerkleHash.leaf(leaves.get((int) index))
                : MerkleHash.node(subtree(height - 1, 2 * index), subtree(height - 1, 2 * index + 1));
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sign(KeyPair pair, String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    /** The last 32 bytes of an Ed25519 key in X.509. */
    private static byte[] raw(KeyPair pair) {
        byte[] whole = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(whole, whole.length - KEY_LENGTH, whole.length);
    }
}
