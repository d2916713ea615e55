package uk.police.lfr.models.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offline folder and the npm client; a shell script stands in for npm. */
class TarballSourcesTest {
    @TempDir
    Path folder;

    private byte[] tgz;
    private PackagePin pin;

    @BeforeEach
    void aPackage() throws IOException {
        tgz = Tgz.of(Map.of("package/face.bin", new byte[] {1, 2, 3}));
        pin = Tgz.pin(tgz);
    }

    @Test
    void mirrorGivesThePinnedTarball() throws IOException {
        Files.write(folder.resolve("scope-thing-1.2.3.tgz"), tgz);
        assertArrayEquals(tgz, new MirrorFolder(folder).tarball(pin));
    }

    @Test
    void mirrorWithoutTheTarballSaysHowToGetIt() {
        assertMessage(new MirrorFolder(folder), "npm pack @scope/thing@1.2.3");
    }

    @Test
    void mirrorWithAnotherTarballIsRefused() throws IOException {
        Files.write(folder.resolve("scope-thing-1.2.3.tgz"), new byte[] {0});
        assertMessage(new MirrorFolder(folder), "is not the pinned file");
    }

    @Test
    void npmIsAskedOnceAndItsTarballKept() throws IOException {
        Files.write(folder.resolve("published.tgz"), tgz);
        NpmRegistry registry = registry("echo $1 $2 $4 >> " + folder.resolve("calls") + "; cp "
                + folder.resolve("published.tgz") + " scope-thing-1.2.3.tgz");
        assertArrayEquals(tgz, registry.tarball(pin));
        assertArrayEquals(tgz, registry.tarball(pin));
        assertEquals("pack @scope/thing@1.2.3 --ignore-scripts\n", Files.readString(folder.resolve("calls")));
    }

    @Test
    void npmWithAnotherTarballIsRefusedAndNotKept() throws IOException {
        assertMessage(registry("echo other > scope-thing-1.2.3.tgz"), "is not the pinned file");
        try (var kept = Files.list(folder.resolve("kept"))) {
            assertEquals(0, kept.count());
        }
    }

    @Test
    void damagedTarballInTheCacheIsFetchedAnew() throws IOException {
        Files.write(folder.resolve("published.tgz"), tgz);
        Files.createDirectories(folder.resolve("kept"));
        Files.write(folder.resolve("kept/scope-thing-1.2.3.tgz"), new byte[] {0});
        NpmRegistry registry = registry("cp " + folder.resolve("published.tgz") + " scope-thing-1.2.3.tgz");
        assertArrayEquals(tgz, registry.tarball(pin));
    }

    @Test
    void vanishedPackageSaysHowToBuildFromAMirror() throws IOException {
        NpmRegistry registry = registry("echo npm error code E404 >&2; exit 1");
        assertMessage(registry, "-Dlfr.models.offline.dir=");
        assertMessage(registry, "E404");
    }

    @Test
    void missingNpmSaysWhatToInstall() {
        assertMessage(new NpmRegistry(folder.resolve("kept"), "no-such-npm"), "Install Node.js with npm");
    }

    private NpmRegistry registry(String script) throws IOException {
        Path npm = Files.writeString(folder.resolve("npm"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(npm, PosixFilePermissions.fromString("rwx------"));
        return new NpmRegistry(folder.resolve("kept"), npm.toString());
    }

    private void assertMessage(TarballSource source, String part) {
        FetchException refused = assertThrows(FetchException.class, () -> source.tarball(pin));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }
}
