package uk.police.lfr.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * Everything one server process writes: {@code data}, {@code vault} and {@code keys} outlive its
 * restarts, the rest is laid out anew at each.
 * The provisioned server itself stays as it was built, so any number of directories can share it.
 *
 * @param path the directory; created when absent
 */
public record ServerDirectory(Path path) {

    /** Puts a fresh configuration in place, without any application; data and log of an earlier start stay. */
    public void layOut(Path serverHome) throws IOException {
        erase(path.resolve("configuration"));
        erase(deployments());
        Files.createDirectories(deployments());
        Files.createDirectories(data());
        Files.createDirectories(
                path.resolve("keys"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createDirectories(log().getParent());
        copyTree(serverHome.resolve("standalone/configuration"), path.resolve("configuration"));
    }

    /** Puts the application where the server finds it at its start. */
    public void place(Path application) throws IOException {
        Files.copy(application, deployments().resolve(application.getFileName()));
    }

    /** Removes the directory with all data; nothing happens when it is absent. */
    public void wipe() throws IOException {
        erase(path);
    }

    /** The database file and the transaction log. */
    public Path data() {
        return path.resolve("data");
    }

    /** The server's log of this start and earlier ones. */
    public Path log() {
        return path.resolve("log/server.log");
    }

    /** Where the server's scanner picks up the application and says how that went. */
    Path deployments() {
        return path.resolve("deployments");
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void erase(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
