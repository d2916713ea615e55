package uk.police.lfr.models.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedFilesTest {
    private static final byte[] FACE = {1, 2, 3};
    private static final byte[] EVIL = {6, 6, 6};
    private static final TarballSource NO_TARBALL = pin -> {
        throw new FetchException("asked for " + pin.tarballName());
    };

    @TempDir
    Path folder;

    private HashedStore store;
    private byte[] tgz;

    @BeforeEach
    void tarballWithOneGoodMemberAndOneThatClimbsOut() throws IOException {
        store = new HashedStore(folder.resolve("store"));
        tgz = Tgz.of(Map.of("package/face.bin", FACE, "../../evil.bin", EVIL));
    }

    @Test
    void unpacksPinnedMembersAndNothingElse() throws IOException {
        PackagePin pin = Tgz.pin(tgz, new MemberPin("face.bin", "package/face.bin", Digests.sha256(FACE)));
        new PinnedFiles(store, any -> tgz).place(pin, folder.resolve("a/b/out"));

        assertArrayEquals(FACE, Files.readAllBytes(folder.resolve("a/b/out/face.bin")));
        try (var all = Files.walk(folder)) {
            assertTrue(all.noneMatch(file -> file.endsWith("evil.bin")));
        }
    }

    @Test
    void laterBuildNeedsNoTarball() throws IOException {
        PackagePin pin = Tgz.pin(tgz, new MemberPin("face.bin", "package/face.bin", Digests.sha256(FACE)));
        new PinnedFiles(store, any -> tgz).place(pin, folder.resolve("first"));
        new PinnedFiles(store, NO_TARBALL).place(pin, folder.resolve("second"));
        assertArrayEquals(FACE, Files.readAllBytes(folder.resolve("second/face.bin")));
    }

    @Test
    void damagedStoreIsFilledAnew() throws IOException {
        PackagePin pin = Tgz.pin(tgz, new MemberPin("face.bin", "package/face.bin", Digests.sha256(FACE)));
        PinnedFiles files = new PinnedFiles(store, any -> tgz);
        files.place(pin, folder.resolve("first"));
        Files.write(folder.resolve("store").resolve(Digests.sha256(FACE)), EVIL);
        files.place(pin, folder.resolve("second"));
        assertArrayEquals(FACE, Files.readAllBytes(folder.resolve("second/face.bin")));
    }

    @Test
    void refusesAMemberWithAnotherHash() {
        PackagePin pin = Tgz.pin(tgz, new MemberPin("face.bin", "package/face.bin", Digests.sha256(EVIL)));
        FetchException refused = assertThrows(
                FetchException.class, () -> new PinnedFiles(store, any -> tgz).place(pin, folder.resolve("out")));
        assertTrue(refused.getMessage().contains(Digests.sha256(FACE)), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("out/face.bin")));
    }

    @Test
    void saysWhichMemberIsMissing() {
        PackagePin pin = Tgz.pin(tgz, new MemberPin("gone.bin", "package/gone.bin", Digests.sha256(FACE)));
        FetchException refused = assertThrows(
                FetchException.class, () -> new PinnedFiles(store, any -> tgz).place(pin, folder.resolve("out")));
        assertTrue(refused.getMessage().contains("package/gone.bin"), refused.getMessage());
    }
}
