package uk.police.lfr.platform.control.vault;

import java.security.GeneralSecurityException;

/**
 * The key over all keys of the vault. It lies in a credential store, in a hardware token or in a key management service
 * and need never leave it: only these two operations are asked of it. Implementations are thread-safe.
 */
public interface MasterKey {
    /**
     * @param key 32 bytes
     * @param context authenticated, not encrypted: {@link #unwrap} takes the same
     * @return the key, encrypted and authenticated, in this implementation's own form
     */
    byte[] wrap(byte[] key, byte[] context) throws GeneralSecurityException;

    /**
     * @throws GeneralSecurityException wrapped under another master key or for another context, or changed since
     */
    byte[] unwrap(byte[] wrapped, byte[] context) throws GeneralSecurityException;

    /** Where it lies, for the log and for people; no secret. */
    String place();
}
