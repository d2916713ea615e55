package uk.police.lfr.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import uk.police.lfr.platform.contract.StorageHealth;
import uk.police.lfr.platform.control.vault.VaultOpening;

/**
 * Room on the disks of the data folder and of the vault, asked anew each time. A database on another machine watches
 * its own: where it cannot write, no transaction ends well, and no lease is minted. Thread-safe.
 */
@ApplicationScoped
public class ServerDisks {
    /** MiB that must be free for faces to be compared. Decision of this project, 2026: hours of entries and alerts. */
    public static final String FLOOR_PROPERTY = "lfr.storage.floor.mib";

    private static final String DEFAULT_FLOOR = "256";
    private static final long MIB = 1L << 20;

    /** A warning comes while three quarters of what is left before the floor can still be used. */
    private static final int LOW = 4;

    private final Set<Path> folders;

    public ServerDisks() {
        this(Set.of(Path.of(System.getProperty("jboss.server.data.dir", ".")), VaultOpening.folder()));
    }

    ServerDisks(Set<Path> folders) {
        this.folders = folders;
    }

    public StorageHealth health() {
        long floor = Long.parseLong(Setting.text(FLOOR_PROPERTY).orElse(DEFAULT_FLOOR)) * MIB;
        long free = folders.stream().mapToLong(ServerDisks::free).min().orElse(0);
        return new StorageHealth(free > floor, free < LOW * floor, free);
    }

    /** A disk that is gone has no room. */
    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException gone) {
            return 0;
        }
    }
}
