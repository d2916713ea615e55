package uk.police.lfr.models.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The npm client, asked for a tarball with {@code npm pack}: downloads, installs nothing, runs no script.
 *
 * <p>The registry is the one that the user's own npm settings name. Tarballs are kept and verified on every use.
 */
public final class NpmRegistry implements TarballSource {
    private static final int DOWNLOAD_MINUTES = 10;

    private final Path kept;
    private final String command;

    /** @param kept folder in which verified tarballs stay */
    public NpmRegistry(Path kept) {
        this(kept, "npm");
    }

    NpmRegistry(Path kept, String command) {
        this.kept = kept;
        this.command = command;
    }

    @Override
    public byte[] tarball(PackagePin pin) {
        try {
            Path file = kept.resolve(pin.tarballName());
            if (Files.isRegularFile(file)) {
                byte[] content = Files.readAllBytes(file);
                if (Digests.sha256(content).equals(pin.sha256())) {
                    return TarballSource.verified(content, pin, kept.toString());
                }
            }
            byte[] content = TarballSource.verified(download(pin), pin, "the npm registry");
            HashedStore.write(file, content);
            return content;
        } catch (IOException e) {
            throw new FetchException("Cannot use the cache folder " + kept, e);
        }
    }

    private byte[] download(PackagePin pin) throws IOException {
        Files.createDirectories(kept);
        Path work = Files.createTempDirectory(kept, "pack");
        Path output = work.resolve("npm.out");
        Path tarball = work.resolve(pin.tarballName());
        try {
            run(pin, work, output);
            if (!Files.isRegularFile(tarball)) {
                throw new FetchException("npm pack left no " + pin.tarballName() + ":\n" + Files.readString(output));
            }
            return Files.readAllBytes(tarball);
        } finally {
            Files.deleteIfExists(tarball);
            Files.deleteIfExists(output);
            Files.deleteIfExists(work);
        }
    }

    private void run(PackagePin pin, Path work, Path output) throws IOException {
        String spec = pin.name() + "@" + pin.version();
        Process npm = start(List.of(command, "pack", spec, "--silent", "--ignore-scripts"), work, output);
        try {
            if (!npm.waitFor(DOWNLOAD_MINUTES, TimeUnit.MINUTES)) {
                npm.destroyForcibly().waitFor();
                throw new FetchException(
                        "npm pack " + spec + " took over " + DOWNLOAD_MINUTES + " minutes. " + mirror(pin));
            }
        } catch (InterruptedException e) {
            npm.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new FetchException("Interrupted while npm packed " + spec, e);
        }
        if (npm.exitValue() != 0) {
            throw new FetchException(
                    "npm pack " + spec + " failed (exit " + npm.exitValue() + "). Is there network, and"
                            + " is the package still published? " + mirror(pin) + "\n" + Files.readString(output));
        }
    }

    private Process start(List<String> words, Path work, Path output) {
        try {
            return new ProcessBuilder(words)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new FetchException(
                    "The models are fetched with npm, which is not on the PATH (" + e.getMessage()
                            + "). Install Node.js with npm, or build with -Dlfr.models.offline.dir=<folder of tarballs>.",
                    e);
        }
    }

    private static String mirror(PackagePin pin) {
        return "If you hold a copy, put " + pin.tarballName() + " into a folder and build with"
                + " -Dlfr.models.offline.dir=<folder>.";
    }
}
