package uk.police.lfr.models.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of tarballs kept by the force itself, for machines without network and packages that vanished. */
public final class MirrorFolder implements TarballSource {
    private final Path folder;

    public MirrorFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] tarball(PackagePin pin) {
        Path file = folder.resolve(pin.tarballName());
        if (!Files.isRegularFile(file)) {
            throw new FetchException("The offline folder " + folder + " lacks " + pin.tarballName()
                    + ". On a machine with network run:  npm pack " + pin.name() + "@" + pin.version()
                    + "  and copy the file there.");
        }
        try {
            return TarballSource.verified(Files.readAllBytes(file), pin, folder.toString());
        } catch (IOException e) {
            throw new FetchException("Cannot read " + file, e);
        }
    }
}
