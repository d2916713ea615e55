package uk.police.lfr.platform.control.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.Unreadable;

/** Opens the vault at a start, and refuses where it does not fit the database. Nothing is deleted here. */
public final class VaultOpening {
    /** Folder of the keys; never inside what a backup of the database takes. */
    public static final String FOLDER_PROPERTY = "lfr.vault.dir";

    private static final System.Logger LOG = System.getLogger(VaultOpening.class.getName());

    private final Path folder;
    private final MasterKey master;
    private final Clock clock;

    public VaultOpening(Path folder, MasterKey master, Clock clock) {
        this.folder = folder;
        this.master = master;
        this.clock = clock;
    }

    /** As the server's settings say. */
    public static VaultOpening configured(Clock clock) {
        String base = System.getProperty("jboss.server.base.dir", ".");
        Path folder = Path.of(
                System.getProperty(FOLDER_PROPERTY, Path.of(base, "vault").toString()));
        return new VaultOpening(folder, MasterKeys.configured(), clock);
    }

    /**
     * Every key that nobody destroyed must be there and open under the master key.
     *
     * @throws IllegalStateException says in one line which folder, how many keys, and what to do
     */
    public SealedKeys open(KeyRows rows) {
        SealedKeys keys = new SealedKeys(folder(), master, clock);
        List<KeyId> active = rows.in(KeyState.ACTIVE);
        long missing = active.stream().filter(key -> !keys.has(key)).count();
        if (missing > 0) {
            throw new IllegalStateException("Refusing to start: " + missing + " of " + active.size()
                    + " keys are missing in the vault " + folder
                    + ". Put back the vault that belongs to this database; nothing was deleted.");
        }
        long closed = active.stream().filter(key -> !opens(keys, key)).count();
        if (closed > 0) {
            throw new IllegalStateException("Refusing to start: " + closed + " of " + active.size()
                    + " keys in the vault " + folder + " do not open under the master key in " + master.place()
                    + ". Put back the master key and the key files that belong together; nothing was deleted.");
        }
        LOG.log(
                System.Logger.Level.INFO,
                "Vault {0}: {1} keys, master key in {2}",
                folder,
                active.size(),
                master.place());
        return keys;
    }

    private KeyFolder folder() {
        try {
            return new KeyFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Refusing to start: the vault " + folder + " cannot be used", e);
        }
    }

    private static boolean opens(SealedKeys keys, KeyId key) {
        try {
            return keys.find(key).isPresent();
        } catch (Unreadable e) {
            return false;
        }
    }
}
