package uk.police.lfr.platform.boundary;

import com.google.crypto.tink.Aead;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import uk.police.lfr.platform.contract.KeyDestroyed;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Unreadable;
import uk.police.lfr.platform.control.vault.KeyRows;
import uk.police.lfr.platform.control.vault.KeyState;
import uk.police.lfr.platform.control.vault.OpenKey;
import uk.police.lfr.platform.control.vault.RandomIds;
import uk.police.lfr.platform.control.vault.SealedKeys;
import uk.police.lfr.platform.control.vault.TransactionEnd;
import uk.police.lfr.platform.control.vault.VaultOpening;
import uk.police.lfr.platform.control.vault.VaultSweep;

/**
 * Keys outside the database. Destroying one makes everything under it unreadable for good: rows, files, replicas and
 * backups. The context that is given when something is sealed says what it is and where it belongs, such as
 * {@code alert/12/probe}; it is authenticated, so that sealed bytes in another's place are refused. Thread-safe.
 */
@Startup
@Singleton
@PermitAll // A tool of the boundaries above it, which check who may see what; no page reaches it.
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class KeyVault {
    private static final System.Logger LOG = System.getLogger(KeyVault.class.getName());

    @Inject
    private Clock clock;

    @Inject
    private KeyRows rows;

    @Inject
    private TransactionEnd transactionEnd;

    @Inject
    private VaultSweep sweep;

    private SealedKeys keys;

    @PostConstruct
    void open() {
        keys = VaultOpening.configured(clock).open(rows);
    }

    /** Makes a key, which is on disk before this returns; where the transaction rolls back, it is removed again. */
    public KeyId create(KeyScope scope) {
        KeyId key = RandomIds.next();
        rows.insert(key, scope);
        transactionEnd.rolledBack(() -> remove(List.of(key)));
        keys.make(key);
        return key;
    }

    /** Seals with AES-256-GCM: 12 bytes of nonce, as many as {@code plain}, 16 bytes of tag. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] encrypt(KeyId key, byte[] plain, byte[] context) {
        Aead aead = key(key).aead();
        try {
            return aead.encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM seals every array", e);
        }
    }

    /**
     * @throws KeyDestroyed the key is gone for good
     * @throws Unreadable changed, sealed under another key or for another context
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] decrypt(KeyId key, byte[] sealed, byte[] context) {
        Aead aead = key(key).aead();
        try {
            return aead.decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new Unreadable(key);
        }
    }

    /**
     * Seals whatever is written, in pieces of 64 KiB. Only a stream that was closed can be read to its end.
     *
     * @param to closed with the stream that is returned, which the caller closes
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OutputStream encrypting(KeyId key, OutputStream to, byte[] context) {
        try {
            return key(key).streaming().newEncryptingStream(to, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM seals every stream", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #encrypting} wrote, from any position; each piece is authenticated before a byte of it is
     * given. A read of changed or cut content throws {@link IOException}.
     *
     * @param from closed with the channel that is returned, which the caller closes
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SeekableByteChannel decrypting(KeyId key, SeekableByteChannel from, byte[] context) {
        try {
            return key(key).streaming().newSeekableDecryptingChannel(from, context);
        } catch (GeneralSecurityException e) {
            throw new Unreadable(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** HMAC-SHA256, 32 bytes, under a key that serves nothing else. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] mac(KeyId key, byte[] message) {
        return key(key).mac(message);
    }

    /** Signs with the Ed25519 pair (RFC 8032) that belongs to the key; 64 bytes. {@link SigningKeys} names the keys. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] sign(KeyId key, byte[] message) {
        return key(key).signingPair().sign(message);
    }

    /** The public part of the Ed25519 pair that belongs to the key; 32 bytes. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] publicKey(KeyId key) {
        return key(key).signingPair().publicKey();
    }

    /** Decided in the caller's transaction; the key is gone when that has been committed. Repeated without harm. */
    public void destroy(KeyId key) {
        destroy(List.of(key));
    }

    /** As {@link #destroy(KeyId)}, of many at once. */
    public void destroy(Collection<KeyId> going) {
        if (!going.isEmpty()) {
            rows.markDestroying(going);
            transactionEnd.committed(() -> remove(going));
        }
    }

    /** Whether the key is gone from the disk. It is not, while the transaction that decided it is open. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean destroyed(KeyId key) {
        return !keys.has(key) && !mustBeThere(key);
    }

    /** Removes what was decided to go and is still there. */
    @RolesAllowed(Roles.SYSTEM)
    public void sweep() {
        sweep.run(keys);
    }

    private OpenKey key(KeyId id) {
        return keys.find(id).orElseThrow(() -> {
            if (mustBeThere(id)) {
                LOG.log(Level.ERROR, "Key {0} is missing in the vault although nobody destroyed it", id);
                return new Unreadable(id);
            }
            return new KeyDestroyed(id);
        });
    }

    private boolean mustBeThere(KeyId id) {
        return rows.state(id).map(KeyState.ACTIVE::equals).orElse(false);
    }

    private void remove(Collection<KeyId> going) {
        try {
            keys.destroy(going);
        } catch (UncheckedIOException e) {
            // VaultTimer tries again until they are gone.
            LOG.log(Level.ERROR, "Of the keys " + going + " not all could be removed yet", e);
        }
    }
}
