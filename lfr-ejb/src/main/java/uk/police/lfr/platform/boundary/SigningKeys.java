package uk.police.lfr.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.platform.control.vault.SigningKeyRows;
import uk.police.lfr.platform.control.vault.SigningKeyRows.PublicPart;
import uk.police.lfr.platform.control.vault.SigningPair;

/**
 * The installation's Ed25519 keys (RFC 8032), one for each purpose, made at the first start. The private parts lie in
 * the vault, the public ones in the database. Thread-safe.
 */
@Startup
@Singleton
@DependsOn("KeyVault")
@PermitAll // A tool of the boundaries above it, which check who may have what signed; no page reaches it.
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SigningKeys {
    /** What stands before an Ed25519 key's 32 bytes in X.509 (RFC 8410, section 10.1). */
    private static final byte[] X509_HEAD = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

    @Inject
    private KeyVault vault;

    @Inject
    private SigningKeyRows rows;

    private final Map<SigningPurpose, List<PublicPart>> keys = new EnumMap<>(SigningPurpose.class);

    @PostConstruct
    void load() {
        for (SigningPurpose purpose : SigningPurpose.values()) {
            if (rows.of(purpose).isEmpty()) {
                make(purpose);
            }
            keys.put(purpose, rows.of(purpose));
        }
    }

    /** @return 64 bytes, always the same for the same message and key */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] sign(SigningPurpose purpose, byte[] message) {
        return vault.sign(current(purpose).key(), message);
    }

    /** Whether this installation signed exactly that for exactly this purpose, with its key of today or an older one. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean verify(SigningPurpose purpose, byte[] message, byte[] signature) {
        return keys.get(purpose).stream().anyMatch(part -> SigningPair.verify(part.raw(), message, signature));
    }

    /** @return 32 bytes: the public part of the key that signs now */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] publicKey(SigningPurpose purpose) {
        return current(purpose).raw();
    }

    /** The same for others: X.509 SubjectPublicKeyInfo in one line of Base64, as inside a PEM file. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String publicKeyText(SigningPurpose purpose) {
        byte[] raw = publicKey(purpose);
        byte[] whole = Arrays.copyOf(X509_HEAD, X509_HEAD.length + raw.length);
        System.arraycopy(raw, 0, whole, X509_HEAD.length, raw.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    private PublicPart current(SigningPurpose purpose) {
        return keys.get(purpose).get(0);
    }

    private void make(SigningPurpose purpose) {
        KeyId key = vault.create(new KeyScope(KeyScope.Kind.SIGNING, "installation/" + purpose.name()));
        rows.insert(purpose, key, vault.publicKey(key));
    }
}
