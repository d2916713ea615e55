package uk.police.lfr.vision.source;

/**
 * Hears the coded pictures of a stream as they came off the wire, before they are decoded, so that one connection to a
 * camera serves analysis and recording.
 *
 * <p>Called on the thread that reads the camera, so it must never wait: whoever listens takes what it is given into a
 * bounded store of its own. One that throws is not asked again for that stream; the reading goes on.
 */
public interface PacketTap {
    /** Nobody listens. */
    PacketTap NONE = new PacketTap() {
        @Override
        public void opened(StreamFormat format) {
            // Nobody listens.
        }

        @Override
        public void coded(CodedPicture picture) {
            // Nobody listens.
        }

        @Override
        public void closed() {
            // Nobody listens.
        }
    };

    /** A connection stands, or a file is shown once more; its pictures follow. */
    void opened(StreamFormat format);

    /** The next coded picture, in the order of the stream. It may be kept. */
    void coded(CodedPicture picture);

    /** No picture follows. Comes once for each {@link #opened}. */
    void closed();
}
