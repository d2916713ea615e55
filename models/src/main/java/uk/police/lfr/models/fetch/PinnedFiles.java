package uk.police.lfr.models.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the pinned members of packages into a folder: from the store, else from the package's tarball. */
public final class PinnedFiles {
    private final HashedStore store;
    private final TarballSource tarballs;

    public PinnedFiles(HashedStore store, TarballSource tarballs) {
        this.store = store;
        this.tarballs = tarballs;
    }

    /**
     * Leaves every member of the package in the folder, each equal to its SHA-256.
     *
     * @throws FetchException if one cannot be had or differs
     */
    public void place(PackagePin pin, Path folder) {
        if (pin.members().stream()
                .anyMatch(member -> store.find(member.sha256()).isEmpty())) {
            unpackIntoStore(pin);
        }
        for (MemberPin member : pin.members()) {
            write(folder.resolve(member.file()), member);
        }
    }

    private void unpackIntoStore(PackagePin pin) {
        Map<String, byte[]> found = new Tarball(tarballs.tarball(pin))
                .members(pin.members().stream().map(MemberPin::path).collect(Collectors.toSet()));
        for (MemberPin member : pin.members()) {
            byte[] content = found.get(member.path());
            if (content == null) {
                throw new FetchException(pin.tarballName() + " has no " + member.path());
            }
            if (!Digests.sha256(content).equals(member.sha256())) {
                throw new FetchException(pin.tarballName() + ": " + member.path() + " has SHA-256 "
                        + Digests.sha256(content) + ", pinned is " + member.sha256());
            }
            store.keep(content);
        }
    }

    private void write(Path file, MemberPin member) {
        try {
            if (Files.isRegularFile(file)
                    && Digests.sha256(Files.readAllBytes(file)).equals(member.sha256())) {
                return;
            }
            HashedStore.write(file, store.find(member.sha256()).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
