package uk.police.lfr.platform.control.vault;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;

/** The server's own credential store, which makes and keeps the master key (configure-vault.cli). */
final class ServerCredentialStore implements MasterKeyPlace {
    static final String KIND = "credential-store";

    private static final String STORE = "lfr-vault";

    /** The capability under which the server offers a credential store to its parts. */
    private static final ServiceName STORES = ServiceName.parse("org.wildfly.security.credential-store");

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public MasterKey open(String alias) {
        ServiceController<?> service =
                CurrentServiceContainer.getServiceContainer().getService(STORES.append(STORE));
        if (service == null) {
            throw new IllegalStateException("Refusing to start: the server has no credential store '" + STORE + "'");
        }
        try {
            SecretKeyCredential credential =
                    ((CredentialStore) service.getValue()).retrieve(alias, SecretKeyCredential.class);
            SecretKey key = credential == null ? null : credential.getSecretKey();
            if (key == null || key.getEncoded().length != OpenKey.KEY_BYTES) {
                throw new IllegalStateException("Refusing to start: credential store '" + STORE
                        + "' has no key of 256 bits named '" + alias + "'");
            }
            return new AesMasterKey(key, null, "credential store '" + STORE + "' as '" + alias + "'");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Refusing to start: credential store '" + STORE + "' cannot be read", e);
        }
    }
}
