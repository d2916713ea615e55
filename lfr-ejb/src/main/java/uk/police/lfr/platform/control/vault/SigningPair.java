package uk.police.lfr.platform.control.vault;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;

/** The Ed25519 pair (RFC 8032) that belongs to a key of the vault. Thread-safe. */
public final class SigningPair {
    private final Ed25519Sign signer;
    private final byte[] publicKey;

    public SigningPair(OpenKey key) {
        try {
            Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(key.signingSeed());
            signer = new Ed25519Sign(pair.getPrivateKey());
            publicKey = pair.getPublicKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every 32 bytes are a seed of Ed25519", e);
        }
    }

    /** @return 64 bytes */
    public byte[] sign(byte[] message) {
        try {
            return signer.sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 signs every message", e);
        }
    }

    /** @return 32 bytes */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** @param publicKey 32 bytes */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            new Ed25519Verify(publicKey).verify(signature, message);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
