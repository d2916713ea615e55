package uk.police.lfr.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.SigningPurpose;

/** The key vault's figures. Argument: a folder on the disk where a vault would lie. */
public final class VaultBench {
    private static final int FILM_BYTES = 64 << 20;
    private static final int PICTURE_BYTES = 50_000;
    private static final int PIECE_BYTES = 1 << 20;
    private static final byte[] CONTEXT = "bench".getBytes(UTF_8);
    private static final KeyScope SCOPE = new KeyScope(KeyScope.Kind.FOOTAGE_SEGMENT, "bench");

    private final Figures figures;
    private final Path folder;
    private final KeyVault vault;
    private final SigningKeys signing;
    private final KeyId key;

    private VaultBench(Path folder, Figures figures) {
        TestVault test = new TestVault(folder.resolve("vault"));
        this.figures = figures;
        this.folder = folder;
        this.vault = test.vault();
        this.signing = test.signing();
        this.key = vault.create(SCOPE);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "vault-bench");
        new VaultBench(folder, new Figures(System.out)).run();
    }

    private void run() throws IOException {
        Path film = folder.resolve("film");
        throughput("vaultSealStream", Timing.of(() -> seal(film)));
        throughput("vaultOpenStream", Timing.of(() -> open(film)));
        Files.delete(film);
        byte[] picture = random(PICTURE_BYTES);
        byte[] sealed = vault.encrypt(key, picture, CONTEXT);
        figures.print("vaultSealPicture", Timing.of(() -> vault.encrypt(key, picture, CONTEXT)));
        figures.print("vaultOpenPicture", Timing.of(() -> vault.decrypt(key, sealed, CONTEXT)));
        figures.print("vaultMakeAndDestroyKey", Timing.of(() -> vault.destroy(vault.create(SCOPE))));
        figures.print("vaultSign", Timing.of(() -> signing.sign(SigningPurpose.LOG, CONTEXT)));
    }

    private void throughput(String figure, Map<String, Object> values) {
        values.put("megabytesPerSecond", FILM_BYTES / 1e3 / (double) values.get("ms"));
        values.put("megabytesPerCpuSecond", FILM_BYTES / 1e3 / (double) values.get("cpuMs"));
        figures.print(figure, values);
    }

    private void seal(Path film) {
        byte[] piece = random(PIECE_BYTES);
        try (var out = vault.encrypting(key, Files.newOutputStream(film), CONTEXT)) {
            for (int written = 0; written < FILM_BYTES; written += PIECE_BYTES) {
                out.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(Path film) {
        ByteBuffer piece = ByteBuffer.allocate(PIECE_BYTES);
        try (SeekableByteChannel in = vault.decrypting(key, Files.newByteChannel(film), CONTEXT)) {
            while (in.read(piece.clear()) >= 0) {
                // To the end.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
