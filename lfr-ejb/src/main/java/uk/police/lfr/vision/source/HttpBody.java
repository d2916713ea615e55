package uk.police.lfr.vision.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** What follows the head of an answer, without the chunks in which it may come (RFC 9112, 7.1). One thread. */
final class HttpBody implements ReadableByteChannel {
    private static final long UNTIL_CLOSED = Long.MAX_VALUE;

    private final InputStream in;
    private final boolean chunked;
    private long left;
    private boolean begun;
    private boolean atPart;

    /** @param parts a row of pictures; the lines that some cameras leave empty before the first one are left out */
    HttpBody(HttpReply reply, InputStream in, boolean parts) {
        this.in = in;
        this.atPart = !parts;
        this.chunked = reply.header("transfer-encoding").equalsIgnoreCase("chunked");
        String length = reply.header("content-length");
        this.left = chunked ? 0 : length.matches("\\d{1,18}") ? Long.parseLong(length) : UNTIL_CLOSED;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int count;
        do {
            if (left == 0 && (!chunked || !nextChunk())) {
                return -1;
            }
            count = in.read(
                    target.array(), target.arrayOffset() + target.position(), (int) Math.min(left, target.remaining()));
            if (count < 0) {
                return -1;
            }
            left -= left == UNTIL_CLOSED ? 0 : count;
            count = withoutEmptyLines(target, count);
        } while (count == 0);
        target.position(target.position() + count);
        return count;
    }

    private int withoutEmptyLines(ByteBuffer target, int count) {
        int from = 0;
        byte[] bytes = target.array();
        int start = target.arrayOffset() + target.position();
        while (!atPart && from < count) {
            atPart = bytes[start + from] != '\r' && bytes[start + from] != '\n';
            from += atPart ? 0 : 1;
        }
        System.arraycopy(bytes, start + from, bytes, start, count - from);
        return count - from;
    }

    private boolean nextChunk() throws IOException {
        if (begun) {
            HttpReply.line(in);
        }
        begun = true;
        String size = HttpReply.line(in).split(";", 2)[0].strip();
        if (!size.matches("[0-9A-Fa-f]{1,8}")) {
            throw new IOException("No chunk");
        }
        left = Long.parseLong(size, 16);
        return left > 0;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    /** The connection is closed by its owner. */
    @Override
    public void close() {
        // Nothing of its own.
    }
}
