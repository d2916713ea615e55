package uk.police.lfr.platform.control.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A master key for AES-256-GCM, in memory or, by its provider, in a hardware token. Wrapped form: 12 bytes of nonce,
 * the encrypted key, 16 bytes of tag. The nonce is random: far fewer than 2^32 keys are ever wrapped (NIST SP 800-38D,
 * 8.3).
 */
public final class AesMasterKey implements MasterKey {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecretKey key;
    private final Provider provider;
    private final String place;
    private final SecureRandom random = new SecureRandom();

    /** @param provider that alone can use the key, or null for the platform's own */
    public AesMasterKey(SecretKey key, Provider provider, String place) {
        this.key = key;
        this.provider = provider;
        this.place = place;
    }

    @Override
    public byte[] wrap(byte[] plain, byte[] context) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(plain);
        byte[] wrapped = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, wrapped, NONCE_BYTES, sealed.length);
        return wrapped;
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] context) throws GeneralSecurityException {
        if (wrapped.length < NONCE_BYTES + TAG_BYTES) {
            throw new AEADBadTagException("too short");
        }
        byte[] nonce = Arrays.copyOf(wrapped, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, context).doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
    }

    @Override
    public String place() {
        return place;
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] context) throws GeneralSecurityException {
        Cipher cipher = provider == null ? Cipher.getInstance(CIPHER) : Cipher.getInstance(CIPHER, provider);
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
