package uk.police.lfr.web.session;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A proof of identity that a session has asked the sign-in service for: what only its answer can know.
 *
 * @param state names the question in the address that comes back
 * @param nonce stands in the signed answer
 * @param verifier shows that whoever asked also fetches the answer (RFC 7636)
 */
record PendingProof(String state, String nonce, String verifier) implements Serializable {
    private static final int BYTES = 32;

    static PendingProof drawn() {
        SecureRandom random = new SecureRandom();
        return new PendingProof(word(random), word(random), word(random));
    }

    String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "PendingProof";
    }
}
