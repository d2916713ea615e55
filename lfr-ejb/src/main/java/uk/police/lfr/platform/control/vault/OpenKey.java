package uk.police.lfr.platform.control.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of the vault, unwrapped: what can be done with it. Each use has a key of its own, derived by HKDF-SHA256 (RFC
 * 5869) from the 32 bytes that the file holds. Thread-safe.
 */
public final class OpenKey {
    /** Length of every key here: 256 bits. */
    public static final int KEY_BYTES = 32;

    /** Pieces of a stream that are authenticated one by one, so that footage can be read from any point. */
    private static final int SEGMENT_BYTES = 64 * 1024;

    private static final String HASH = "HmacSha256";

    private final Aead aead;
    private final StreamingAead streaming;
    private final SecretKeySpec mac;
    private final SigningPair signing;

    /** @param root 32 bytes; not kept */
    public OpenKey(byte[] root) throws GeneralSecurityException {
        aead = AesGcmJce.create(AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build())
                .setKeyBytes(secret(derived(root, "aead")))
                .build());
        streaming = AesGcmHkdfStreaming.create(AesGcmHkdfStreamingKey.create(
                AesGcmHkdfStreamingParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                        .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                        .setCiphertextSegmentSizeBytes(SEGMENT_BYTES)
                        .build(),
                secret(derived(root, "stream"))));
        mac = new SecretKeySpec(derived(root, "mac"), HASH);
        signing = new SigningPair(derived(root, "ed25519"));
    }

    /** For rows: AES-256-GCM with a random nonce. */
    public Aead aead() {
        return aead;
    }

    /** For files: AES-256-GCM in segments of 64 KiB, readable from any point. */
    public StreamingAead streaming() {
        return streaming;
    }

    /** HMAC-SHA256, 32 bytes. */
    public byte[] mac(byte[] message) {
        try {
            Mac each = Mac.getInstance(HASH);
            each.init(mac);
            return each.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    /** Ed25519. */
    public SigningPair signingPair() {
        return signing;
    }

    private static byte[] derived(byte[] root, String use) throws GeneralSecurityException {
        return Hkdf.computeHkdf(
                HASH, root, new byte[0], ("lfr-vault/1/" + use).getBytes(StandardCharsets.US_ASCII), KEY_BYTES);
    }

    private static SecretBytes secret(byte[] bytes) {
        return SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get());
    }
}
