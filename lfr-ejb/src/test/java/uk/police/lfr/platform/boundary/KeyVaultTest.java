package uk.police.lfr.platform.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.platform.contract.KeyDestroyed;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.platform.contract.Unreadable;

/** What lies under a key is read with it, in its place, and by nobody once it is destroyed. */
class KeyVaultTest {
    private static final KeyScope ALERT = new KeyScope(KeyScope.Kind.ALERT, "alert/12");
    private static final byte[] FACE = "a face".getBytes(UTF_8);
    private static final byte[] CONTEXT = "alert/12/probe".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private TestVault test;
    private KeyVault vault;
    private KeyId key;

    @BeforeEach
    void oneKey() {
        test = new TestVault(folder);
        vault = test.vault();
        key = vault.create(ALERT);
    }

    @Test
    void readsWhatItSealed() {
        byte[] sealed = vault.encrypt(key, FACE, CONTEXT);
        assertEquals(FACE.length + 28, sealed.length);
        assertArrayEquals(FACE, vault.decrypt(key, sealed, CONTEXT));
    }

    @Test
    void theSameFaceIsNeverSealedToTheSameBytes() {
        assertFalse(Arrays.equals(vault.encrypt(key, FACE, CONTEXT), vault.encrypt(key, FACE, CONTEXT)));
    }

    @Test
    void changedBytesAndAnotherPlaceAndAnotherKeyAreRefused() {
        byte[] sealed = vault.encrypt(key, FACE, CONTEXT);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows(Unreadable.class, () -> vault.decrypt(key, changed, CONTEXT));
        }
        assertThrows(Unreadable.class, () -> vault.decrypt(key, sealed, "alert/13/probe".getBytes(UTF_8)));
        KeyId other = vault.create(ALERT);
        assertThrows(Unreadable.class, () -> vault.decrypt(other, sealed, CONTEXT));
    }

    @Test
    void aDestroyedKeyOpensNothing() {
        byte[] sealed = vault.encrypt(key, FACE, CONTEXT);
        vault.destroy(key);
        vault.destroy(key);
        assertTrue(vault.destroyed(key));
        assertThrows(KeyDestroyed.class, () -> vault.decrypt(key, sealed, CONTEXT));
        assertThrows(KeyDestroyed.class, () -> vault.encrypt(key, FACE, CONTEXT));
    }

    @Test
    void destructionWaitsForTheCommitAndIsForgottenOnRollback() {
        byte[] sealed = vault.encrypt(key, FACE, CONTEXT);
        test.begin();
        vault.destroy(key);
        assertFalse(vault.destroyed(key));
        test.end(false);
        assertArrayEquals(FACE, vault.decrypt(key, sealed, CONTEXT));
        test.begin();
        vault.destroy(key);
        test.end(true);
        assertTrue(vault.destroyed(key));
    }

    @Test
    void aKeyWhoseTransactionRollsBackLeavesNoFile() throws IOException {
        test.begin();
        KeyId made = vault.create(ALERT);
        assertTrue(Files.exists(folder.resolve(made + ".key")));
        test.end(false);
        assertFalse(Files.exists(folder.resolve(made + ".key")));
    }

    @Test
    void filesAreReadByTheServersUserAloneAndHoldNoOpenKey() throws IOException {
        Path file = folder.resolve(key + ".key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(1 + 12 + 32 + 16, Files.size(file));
    }

    @Test
    void aMissingFileOfALivingKeyIsNotTakenForDestruction() throws IOException {
        KeyId lost = vault.create(ALERT);
        Files.delete(folder.resolve(lost + ".key"));
        KeyVault later = withTheSameRows();
        assertThrows(Unreadable.class, () -> later.encrypt(lost, FACE, CONTEXT));
        assertFalse(later.destroyed(lost));
    }

    @Test
    void aFileUnderAnotherKeysNameOpensNothing() throws IOException {
        KeyId other = vault.create(ALERT);
        Files.copy(
                folder.resolve(other + ".key"),
                folder.resolve(key + ".key"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThrows(Unreadable.class, () -> withTheSameRows().encrypt(key, FACE, CONTEXT));
    }

    @Test
    void streamsAreReadFromAnyPositionAndOnlyUnchanged() throws IOException {
        byte[] film = new byte[300_000];
        new Random(1).nextBytes(film);
        Path file = folder.resolve("film");
        try (var out = vault.encrypting(key, Files.newOutputStream(file), CONTEXT)) {
            out.write(film);
        }
        for (int from : new int[] {0, 65_000, 131_072, 299_990}) {
            try (var in = vault.decrypting(key, Files.newByteChannel(file), CONTEXT)) {
                in.position(from);
                assertArrayEquals(Arrays.copyOfRange(film, from, film.length), rest(in, film.length - from));
            }
        }
        byte[] cut = Arrays.copyOf(Files.readAllBytes(file), 200_000);
        Files.write(file, cut);
        try (var in = vault.decrypting(key, Files.newByteChannel(file), CONTEXT)) {
            assertThrows(IOException.class, () -> rest(in, film.length));
        }
    }

    @Test
    void macsDifferByKeyAndMessage() {
        assertEquals(32, vault.mac(key, FACE).length);
        assertArrayEquals(vault.mac(key, FACE), vault.mac(key, FACE));
        assertFalse(Arrays.equals(vault.mac(key, FACE), vault.mac(key, CONTEXT)));
        assertFalse(Arrays.equals(vault.mac(key, FACE), vault.mac(vault.create(ALERT), FACE)));
    }

    @Test
    void signaturesHoldForTheirPurposeAndMessageAlone() {
        SigningKeys signing = test.signing();
        byte[] signature = signing.sign(SigningPurpose.LEASE, FACE);
        assertEquals(64, signature.length);
        assertEquals(32, signing.publicKey(SigningPurpose.LEASE).length);
        assertTrue(signing.verify(SigningPurpose.LEASE, FACE, signature));
        assertFalse(signing.verify(SigningPurpose.LOG, FACE, signature));
        assertFalse(signing.verify(SigningPurpose.LEASE, CONTEXT, signature));
        signature[5] ^= 1;
        assertFalse(signing.verify(SigningPurpose.LEASE, FACE, signature));
    }

    /** As after a restart: nothing is in memory. */
    private KeyVault withTheSameRows() {
        TestVault later = new TestVault(folder);
        test.rows().in(uk.police.lfr.platform.control.vault.KeyState.ACTIVE).forEach(known -> later.rows()
                .insert(known, ALERT));
        return later.vault();
    }

    private static byte[] rest(SeekableByteChannel in, int length) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(length);
        while (read.hasRemaining() && in.read(read) >= 0) {
            // Until it is full.
        }
        return Arrays.copyOf(read.array(), read.position());
    }
}
