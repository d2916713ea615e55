package uk.police.lfr.platform.control.vault;

import java.security.SecureRandom;
import java.util.HexFormat;
import uk.police.lfr.platform.contract.KeyId;

/** Ids of keys: random, so that a restored database can never name a newer key by an old id. */
public final class RandomIds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private RandomIds() {}

    public static KeyId next() {
        byte[] id = new byte[BYTES];
        RANDOM.nextBytes(id);
        return new KeyId(HexFormat.of().formatHex(id));
    }
}
