package uk.police.lfr.platform.control.vault;

/**
 * A kind of place where a master key can lie. The system knows the server's credential store and PKCS#11 tokens; a key
 * management service is added by a jar with an implementation of this, named in
 * {@code META-INF/services/uk.police.lfr.platform.control.vault.MasterKeyPlace}.
 */
public interface MasterKeyPlace {
    /** How {@code lfr.vault.master} names it, such as {@code pkcs11}. */
    String kind();

    /**
     * @param alias the key's name in that place
     * @throws IllegalStateException it cannot be used; says why, in words for an administrator and without a secret
     */
    MasterKey open(String alias);
}
