package uk.police.lfr.platform.control.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.Unreadable;

/**
 * Keys on disk, wrapped by the master key with their id as context: a file under another key's name opens nothing. A
 * file is one byte of version, then what the master key made of 32 random bytes. Thread-safe.
 */
public final class SealedKeys {
    private static final byte VERSION = 1;

    private final KeyFolder folder;
    private final MasterKey master;
    private final OpenKeys open;
    private final SecureRandom random = new SecureRandom();

    public SealedKeys(KeyFolder folder, MasterKey master, Clock clock) {
        this.folder = folder;
        this.master = master;
        this.open = new OpenKeys(clock);
    }

    /** Draws a key and returns when its file is on disk. */
    public void make(KeyId id) {
        byte[] root = new byte[OpenKey.KEY_BYTES];
        random.nextBytes(root);
        try {
            folder.write(id, sealed(id, root));
            open.keep(id, new OpenKey(root));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key in " + master.place() + " cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException("No key can be written to " + folder.path(), e);
        } finally {
            Arrays.fill(root, (byte) 0);
        }
    }

    /**
     * Empty where the key has no file.
     *
     * @throws Unreadable the file was changed, or belongs to another key or another master key
     */
    public Optional<OpenKey> find(KeyId id) {
        Optional<OpenKey> recent = open.find(id);
        if (recent.isPresent()) {
            return recent;
        }
        try {
            Optional<byte[]> content = folder.read(id);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            OpenKey key = unwrapped(id, content.get());
            open.keep(id, key);
            if (!folder.has(id)) {
                // Destroyed while we looked.
                open.drop(id);
            }
            return Optional.of(key);
        } catch (IOException e) {
            throw new UncheckedIOException("A key in " + folder.path() + " cannot be read", e);
        }
    }

    /**
     * Wraps a key anew that opened under another master key until now.
     *
     * @return whether the former one opened it
     */
    public boolean rewrap(KeyId id, MasterKey former) {
        byte[] root = null;
        try {
            byte[] content = folder.read(id).orElse(new byte[0]);
            if (content.length == 0 || content[0] != VERSION) {
                return false;
            }
            root = former.unwrap(Arrays.copyOfRange(content, 1, content.length), context(id));
            folder.write(id, sealed(id, root));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("A key in " + folder.path() + " cannot be wrapped anew", e);
        } finally {
            if (root != null) {
                Arrays.fill(root, (byte) 0);
            }
        }
    }

    /** Removes the keys for good; repeated without harm. One that cannot be removed does not keep the others. */
    public void destroy(Collection<KeyId> ids) {
        ids.forEach(open::drop);
        try {
            folder.destroy(ids);
        } catch (IOException e) {
            throw new UncheckedIOException("A key in " + folder.path() + " cannot be removed", e);
        } finally {
            ids.forEach(open::drop);
        }
    }

    /** Whether the key has a file. */
    public boolean has(KeyId id) {
        return folder.has(id);
    }

    /** Keys that have a file, older than a moment. */
    public List<KeyId> filesWrittenBefore(Instant moment) {
        try {
            return folder.keysLastWrittenBefore(moment);
        } catch (IOException e) {
            throw new UncheckedIOException("The vault " + folder.path() + " cannot be listed", e);
        }
    }

    /** Keys that have a file. */
    public List<KeyId> files() {
        return filesWrittenBefore(Instant.MAX);
    }

    public KeyFolder folder() {
        return folder;
    }

    public MasterKey master() {
        return master;
    }

    private byte[] sealed(KeyId id, byte[] root) throws GeneralSecurityException {
        byte[] wrapped = master.wrap(root, context(id));
        byte[] content = new byte[1 + wrapped.length];
        content[0] = VERSION;
        System.arraycopy(wrapped, 0, content, 1, wrapped.length);
        return content;
    }

    private OpenKey unwrapped(KeyId id, byte[] content) {
        if (content.length == 0 || content[0] != VERSION) {
            throw new Unreadable(id);
        }
        byte[] root = null;
        try {
            root = master.unwrap(Arrays.copyOfRange(content, 1, content.length), context(id));
            return new OpenKey(root);
        } catch (GeneralSecurityException e) {
            Unreadable unreadable = new Unreadable(id);
            unreadable.initCause(e);
            throw unreadable;
        } finally {
            if (root != null) {
                Arrays.fill(root, (byte) 0);
            }
        }
    }

    private static byte[] context(KeyId id) {
        return ("lfr-vault/1/key/" + id.value()).getBytes(StandardCharsets.US_ASCII);
    }
}
