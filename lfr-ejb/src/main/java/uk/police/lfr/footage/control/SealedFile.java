package uk.police.lfr.footage.control;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import uk.police.lfr.platform.contract.Sha256;

/** An encrypted file being written; counted and hashed as it lies on the disk. One thread. */
final class SealedFile extends OutputStream {
    private final Disk disk;
    private final OutputStream sealing;

    SealedFile(FileChannel file, UnaryOperator<OutputStream> encryption) {
        disk = new Disk(file);
        sealing = encryption.apply(disk);
    }

    @Override
    public void write(int b) throws IOException {
        sealing.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        sealing.write(bytes, from, count);
    }

    /** Writes what is left; on return it is on the disk. */
    @Override
    public void close() throws IOException {
        try (disk) {
            sealing.close();
        }
    }

    /** So far. */
    long bytes() {
        return disk.bytes;
    }

    /** Of the finished file. */
    String sha256() {
        return HexFormat.of().formatHex(disk.digest.digest());
    }

    private static final class Disk extends FilterOutputStream {
        private final FileChannel file;
        private final MessageDigest digest = Sha256.digest();
        private long bytes;

        Disk(FileChannel file) {
            super(Channels.newOutputStream(file));
            this.file = file;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int count) throws IOException {
            out.write(content, from, count);
            digest.update(content, from, count);
            bytes += count;
        }

        @Override
        public void close() throws IOException {
            if (file.isOpen()) {
                try (file) {
                    file.force(true);
                }
            }
        }
    }
}
