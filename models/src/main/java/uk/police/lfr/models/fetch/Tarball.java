package uk.police.lfr.models.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The gzip-compressed tar file of an npm package, read in memory.
 *
 * <p>Entries are matched by exact name and handed out as bytes; an entry's name never becomes a path on this disk, so
 * a name such as {@code ../../x} has nowhere to lead. Links are passed over.
 */
final class Tarball {
    /** The largest pinned member has 5 MB; more than this is no member of ours. */
    private static final long MEMBER_MAX_BYTES = 64L << 20;

    private final byte[] content;

    Tarball(byte[] content) {
        this.content = content;
    }

    /** @return content of those of the wanted members that are there, by their path in the tarball */
    Map<String, byte[]> members(Set<String> wanted) {
        Map<String, byte[]> found = new HashMap<>();
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(content)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && wanted.contains(entry.getName())) {
                    found.put(entry.getName(), read(tar, entry));
                }
            }
        } catch (IOException e) {
            throw new FetchException("The package is no readable tarball", e);
        }
        return found;
    }

    private static byte[] read(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        if (entry.getSize() > MEMBER_MAX_BYTES) {
            throw new FetchException(entry.getName() + " is larger than " + MEMBER_MAX_BYTES + " bytes: refused");
        }
        return tar.readAllBytes();
    }
}
