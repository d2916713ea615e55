package uk.police.lfr.platform.control.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.Unreadable;
import uk.police.lfr.platform.control.Setting;

/** Opens the vault at a start, and refuses where it does not fit the database. Nothing is deleted here. */
public final class VaultOpening {
    /** Folder of the keys; never inside what a backup of the database takes. */
    public static final String FOLDER = "lfr.vault.dir";

    /** {@code destroyed}: after an old backup was restored, keys that are missing count as destroyed since. */
    public static final String MISSING = "lfr.vault.missing";

    private static final System.Logger LOG = System.getLogger(VaultOpening.class.getName());

    private final SealedKeys keys;
    private final Optional<MasterKey> previous;
    private final boolean missingAreDestroyed;

    /** @param previous also opens keys, which are then wrapped anew */
    public VaultOpening(SealedKeys keys, Optional<MasterKey> previous, boolean missingAreDestroyed) {
        this.keys = keys;
        this.previous = previous;
        this.missingAreDestroyed = missingAreDestroyed;
    }

    /** Where the keys lie, as the settings say. */
    public static Path folder() {
        return Path.of(Setting.text(FOLDER)
                .orElse(Path.of(System.getProperty("jboss.server.base.dir", "."), "vault")
                        .toString()));
    }

    /** As the settings say. */
    public static VaultOpening configured(Clock clock) {
        Path folder = folder();
        try {
            return new VaultOpening(
                    new SealedKeys(new KeyFolder(folder), MasterKeys.current(), clock),
                    MasterKeys.previous(),
                    Setting.text(MISSING).map("destroyed"::equals).orElse(false));
        } catch (IOException e) {
            throw new UncheckedIOException("Refusing to start: the vault " + folder + " cannot be used", e);
        }
    }

    /**
     * Every key that nobody destroyed must be there and open under the master key.
     *
     * @throws IllegalStateException says in one line which folder, how many keys, and what to do
     */
    public SealedKeys open(KeyRows rows) {
        refuseAnothersVault(rows);
        List<KeyId> active = rows.in(KeyState.ACTIVE);
        List<KeyId> missing = active.stream().filter(key -> !keys.has(key)).toList();
        if (!missing.isEmpty() && !missingAreDestroyed) {
            throw refusal(
                    missing.size() + " of " + active.size() + " keys are missing in it. Put back the vault that belongs"
                            + " to this database; or, if an older database was restored, set " + MISSING
                            + "=destroyed for one start: what lay under the missing keys then stays unreadable");
        }
        rows.markDestroying(missing);
        long closed = active.stream()
                .filter(keys::has)
                .filter(key -> !opens(key) && !rewrapped(key))
                .count();
        if (closed > 0) {
            throw refusal(closed + " of " + active.size() + " keys do not open under the master key in "
                    + keys.master().place() + ". Put back the master key and the key files that belong together");
        }
        LOG.log(
                Level.INFO,
                "Vault {0}: {1} keys, {2} missing, master key in {3}",
                keys.folder().path(),
                active.size(),
                missing.size(),
                keys.master().place());
        return keys;
    }

    /** Keys without a single row are another database's: no sweep may ever take them for remnants. */
    private void refuseAnothersVault(KeyRows rows) {
        int files = keys.files().size();
        if (files > 0 && rows.isEmpty()) {
            throw refusal("it holds " + files + " keys, but this database knows none. Put back the database that"
                    + " belongs to this vault, or name an empty folder by " + FOLDER);
        }
    }

    private IllegalStateException refusal(String why) {
        return new IllegalStateException(
                "Refusing to start: vault " + keys.folder().path() + ": " + why + ". Nothing was deleted.");
    }

    private boolean opens(KeyId key) {
        try {
            return keys.find(key).isPresent();
        } catch (Unreadable e) {
            return false;
        }
    }

    private boolean rewrapped(KeyId key) {
        return previous.map(master -> keys.rewrap(key, master)).orElse(false);
    }
}
