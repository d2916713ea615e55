package uk.police.lfr.watchlist.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and tables as people hand them in, good and bad. */
final class HandIns {
    static final String HEADER =
            "file,person_ref,display_name,category,offence_or_order,source_system,source_ref,source_legal_basis,"
                    + "image_date,date_of_birth,justification,necessity,response_plan";

    private static final int MEGABYTE = 1 << 20;

    private HandIns() {}

    /** What an archive is filled with. */
    interface Content {
        void into(Archive archive) throws IOException;
    }

    /** An archive that is being written. */
    record Archive(ZipOutputStream zip) {
        void file(String name, byte[] bytes) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }

        void file(String name, String text) throws IOException {
            file(name, text.getBytes(StandardCharsets.UTF_8));
        }

        /** A few hundred kilobytes in the archive, so many megabytes when unpacked. */
        void zeros(String name, int megabytes) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
    }

    static HandedInArchive archive(Path folder, Content content) {
        Path file = folder.resolve("hand-in.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            zip(content).transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HandedInArchive(() -> Files.newByteChannel(file), () -> delete(file));
    }

    static InputStream zip(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            content.into(new Archive(zip));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String table(String... lines) {
        return HEADER + "\r\n" + String.join("\r\n", List.of(lines)) + "\r\n";
    }

    /** A valid line about a person. */
    static String line(String file, String personRef) {
        return file + "," + personRef + ",Ada One,WANTED_COURT,failure to appear,CUSTODY,C-1," + "PACE 1984 s 64A"
                + ",2026-05-21,1990-02-03,\"Warrant of Cardiff Crown Court for " + personRef
                + ", failed to appear in May.\",Likely to come to the match with friends,ARREST";
    }

    /** The beginning of a document that somebody has given another name. */
    static byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(new byte[4096]);
        return bytes.toByteArray();
    }
}
