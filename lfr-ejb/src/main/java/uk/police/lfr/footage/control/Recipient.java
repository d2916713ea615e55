package uk.police.lfr.footage.control;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The stream to a person, which remembers whether it broke: footage that cannot be read is another thing. One thread. */
final class Recipient extends FilterOutputStream {
    private boolean gone;

    Recipient(OutputStream target) {
        super(target);
    }

    boolean gone() {
        return gone;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException broken) {
            gone = true;
            throw broken;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException broken) {
            gone = true;
            throw broken;
        }
    }
}
