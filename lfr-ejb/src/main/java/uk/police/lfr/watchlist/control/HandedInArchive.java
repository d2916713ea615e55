package uk.police.lfr.watchlist.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import uk.police.lfr.watchlist.contract.ImportReason;

/**
 * A ZIP archive. Read in place, through whatever unseals it, and never unpacked to disk, so that no name in it can
 * become a path.
 */
final class HandedInArchive implements HandedIn {
    /** Opens the archive's bytes. */
    interface Source {
        SeekableByteChannel open() throws IOException;
    }

    private final Source source;
    private final Runnable delete;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private ZipFile zip;

    HandedInArchive(Source source, Runnable delete) {
        this.source = source;
        this.delete = delete;
    }

    /** Packs the files of a folder, so that it goes the way of an archive. */
    static void pack(Map<String, InputStream> files, OutputStream into) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(into);
        // Pictures are packed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Map.Entry<String, InputStream> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            file.getValue().transferTo(zip);
        }
        zip.finish();
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        try {
            zip = ZipFile.builder().setSeekableByteChannel(source.open()).get();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory()) {
                    names.add(nameOf(entry));
                    entries.put(nameOf(entry), entry);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ImportRefused(ImportReason.NOT_AN_ARCHIVE, "");
        }
        return names;
    }

    /** The library turns backslashes; whoever judges names must see them as they were handed in. */
    private static String nameOf(ZipArchiveEntry entry) {
        String raw = new String(entry.getRawName(), UTF_8);
        return raw.indexOf('\\') < 0 ? entry.getName() : raw;
    }

    @Override
    public InputStream open(String name) throws IOException {
        return zip.getInputStream(entries.get(name));
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete.run();
        }
    }
}
