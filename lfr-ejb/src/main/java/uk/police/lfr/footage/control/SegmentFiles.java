package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.KeyId;

/** Footage in and out of its encrypted files. Plain pictures are in memory alone. */
@Dependent
public class SegmentFiles {
    @Inject
    private FootageFolder folder;

    @Inject
    private KeyVault vault;

    /** @return for the plain film; the caller closes it */
    SealedFile create(String name, KeyId key) {
        try {
            return new SealedFile(folder.create(name), out -> vault.encrypting(key, out, context(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("Footage cannot be written", e);
        }
    }

    /**
     * @return the plain film, which the caller closes; a read of damaged content throws {@link IOException}
     * @throws uk.police.lfr.platform.contract.KeyDestroyed its time was up
     * @throws uk.police.lfr.platform.contract.Unreadable key or file are not what they were
     */
    SeekableByteChannel open(FootageSegment segment) throws IOException {
        return vault.decrypting(segment.key(), folder.open(segment.fileName()), context(segment.fileName()));
    }

    private static byte[] context(String name) {
        return ("footage/" + name).getBytes(StandardCharsets.UTF_8);
    }
}
