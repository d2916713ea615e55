package uk.police.lfr.vision.source;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tap that keeps all it hears. */
public class HeardPictures implements PacketTap {
    private final List<CodedPicture> pictures = new CopyOnWriteArrayList<>();
    private volatile StreamFormat format;
    private volatile boolean closed;

    @Override
    public void opened(StreamFormat opened) {
        format = opened;
    }

    @Override
    public void coded(CodedPicture picture) {
        pictures.add(picture);
    }

    @Override
    public void closed() {
        closed = true;
    }

    public StreamFormat format() {
        return format;
    }

    public List<CodedPicture> pictures() {
        return pictures;
    }

    public boolean hasClosed() {
        return closed;
    }
}
