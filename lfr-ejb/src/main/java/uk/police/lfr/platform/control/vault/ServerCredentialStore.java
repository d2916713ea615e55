package uk.police.lfr.platform.control.vault;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;

/** The master key from the server's own credential store, which makes and keeps it (configure-vault.cli). */
final class ServerCredentialStore {
    /** The capability under which the server offers a credential store to its parts. */
    private static final ServiceName STORES = ServiceName.parse("org.wildfly.security.credential-store");

    private ServerCredentialStore() {}

    /** @throws IllegalStateException the server has no such store, or the store no such key */
    static MasterKey masterKey(String store, String alias) {
        ServiceController<?> service =
                CurrentServiceContainer.getServiceContainer().getService(STORES.append(store));
        if (service == null) {
            throw new IllegalStateException("Refusing to start: the server has no credential store '" + store + "'");
        }
        try {
            CredentialStore opened = (CredentialStore) service.getValue();
            SecretKeyCredential credential = opened.retrieve(alias, SecretKeyCredential.class);
            SecretKey key = credential == null ? null : credential.getSecretKey();
            if (key == null || key.getEncoded().length != OpenKey.KEY_BYTES) {
                throw new IllegalStateException("Refusing to start: credential store '" + store
                        + "' has no key of 256 bits named '" + alias + "'");
            }
            return new AesMasterKey(key, null, "credential store '" + store + "'");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Refusing to start: credential store '" + store + "' cannot be read", e);
        }
    }
}
