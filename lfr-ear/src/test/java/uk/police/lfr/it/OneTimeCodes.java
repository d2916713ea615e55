package uk.police.lfr.it;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a telephone shows: six digits that change every thirty seconds (RFC 6238). */
final class OneTimeCodes {
    private static final int STEP_SECONDS = 30;

    private OneTimeCodes() {}

    static String at(byte[] seed, long second) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(seed, "HmacSHA1"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(second / STEP_SECONDS)
                    .array());
            int at = digest[digest.length - 1] & 0xf;
            int number = ByteBuffer.wrap(digest).getInt(at) & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
