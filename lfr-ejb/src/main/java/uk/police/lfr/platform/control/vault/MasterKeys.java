package uk.police.lfr.platform.control.vault;

/** Which master key the server's settings name. */
final class MasterKeys {
    /** {@code credential-store}, the default. */
    static final String PROPERTY = "lfr.vault.master";

    private static final String CREDENTIAL_STORE = "credential-store";

    private MasterKeys() {}

    /** @throws IllegalStateException the setting names none, or it cannot be used; says why */
    static MasterKey configured() {
        String kind = System.getProperty(PROPERTY, CREDENTIAL_STORE);
        if (kind.equals(CREDENTIAL_STORE)) {
            return ServerCredentialStore.masterKey("lfr-vault", "master");
        }
        throw new IllegalStateException(
                "Refusing to start: " + PROPERTY + " is '" + kind + "': set it to " + CREDENTIAL_STORE);
    }
}
