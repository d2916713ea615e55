package uk.police.lfr.audit.verify;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;

/** An Ed25519 key as C2SP signed-note writes it: name, id and key with plus signs between. */
final class Key {
    private static final int LOG = 1;
    private static final int WITNESS = 4;

    private final String name;
    private final byte[] id;
    private final byte[] typed;
    private final PublicKey key;

    /** @throws Fault it is no such key */
    Key(String text) {
        String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        String[] parts = line.split("\\+", 3);
        try {
            name = parts[0];
            id = HexFormat.of().parseHex(parts[1]);
            typed = Strict.base64(parts[2]);
            key = parse(Arrays.copyOfRange(typed, 1, typed.length));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Fault("not a key of a log or witness: " + line);
        }
        byte[] hash = Tree.sha256(Tree.bytes(name + "\n"), typed);
        if (typed.length != 33
                || typed[0] != LOG && typed[0] != WITNESS
                || !Arrays.equals(id, Arrays.copyOf(hash, 4))) {
            throw new Fault("the id in the key of " + name + " is another key's");
        }
    }

    String name() {
        return name;
    }

    byte[] id() {
        return id.clone();
    }

    /** Whether the content of a signature line is this key's over the text. */
    boolean signed(String text, byte[] content) {
        try {
            boolean log = typed[0] == LOG;
            if (content.length != (log ? 64 : 72)) {
                return false;
            }
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            if (!log) {
                long seconds = new BigInteger(1, Arrays.copyOf(content, 8)).longValue();
                check.update(Tree.bytes("cosignature/v1\ntime " + seconds + "\n"));
            }
            check.update(Tree.bytes(text));
            return check.verify(Arrays.copyOfRange(content, content.length - 64, content.length));
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /** RFC 8032, section 5.1.5: 255 bits of y, lowest byte first, and the oddness of x. */
    private static PublicKey parse(byte[] raw) throws GeneralSecurityException {
        byte[] turned = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            turned[i] = raw[raw.length - 1 - i];
        }
        boolean odd = (turned[0] & 0x80) != 0;
        turned[0] &= 0x7f;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, turned));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }
}
