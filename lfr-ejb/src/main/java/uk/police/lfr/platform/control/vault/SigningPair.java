package uk.police.lfr.platform.control.vault;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;

/** An Ed25519 pair (RFC 8032). Made when it is first used, since few keys ever sign. Thread-safe. */
public final class SigningPair {
    private final byte[] seed;
    private Ed25519Sign.KeyPair pair;

    /** @param seed 32 bytes (RFC 8032, 5.1.5) */
    SigningPair(byte[] seed) {
        this.seed = seed;
    }

    /** @return 64 bytes */
    public byte[] sign(byte[] message) {
        try {
            return new Ed25519Sign(pair().getPrivateKey()).sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 signs every message", e);
        }
    }

    /** @return 32 bytes */
    public byte[] publicKey() {
        return pair().getPublicKey();
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

    private synchronized Ed25519Sign.KeyPair pair() {
        if (pair == null) {
            try {
                pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every 32 bytes are a seed of Ed25519", e);
            }
        }
        return pair;
    }
}
