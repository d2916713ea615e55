package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import uk.police.lfr.vision.Frame;

/**
 * Coded pictures in, changed, coded anew, out: for what must never be recorded. Costs about a processor core for each
 * 1080p camera. Follows changes of size. One thread; close it.
 */
public final class PictureRecoder implements AutoCloseable {
    private final Consumer<Frame> change;
    private final VideoDecoder decoder;
    private final AVPacket packet = av_packet_alloc();
    private final PixelConverter converter = new PixelConverter();
    private PictureCoder coder;

    /** @param change draws into each frame */
    public PictureRecoder(StreamFormat coded, Consumer<Frame> change) {
        Ffmpeg.load();
        this.change = change;
        AVCodecParameters described = StreamParameters.of(coded);
        try {
            decoder = new VideoDecoder(described);
        } finally {
            StreamParameters.free(described);
        }
    }

    /** @return what became of it; empty where it could not be decoded, so that nothing passes unchanged */
    public List<CodedPicture> pass(CodedPicture picture) {
        Ffmpeg.check(av_new_packet(packet, picture.bytes()), "No memory for a picture");
        picture.copyTo(packet.data());
        packet.flags(picture.key() ? AV_PKT_FLAG_KEY : 0);
        decoder.take(packet);
        av_packet_unref(packet);
        List<CodedPicture> coded = new ArrayList<>();
        for (AVFrame raw = decoder.give(); raw != null; raw = decoder.give()) {
            try (Frame frame = converter.toFrame(raw, picture.arrivedAt())) {
                change.accept(frame);
                coded.addAll(coderFor(frame).code(frame, picture.arrivedNanos()));
            }
        }
        return coded;
    }

    private PictureCoder coderFor(Frame frame) {
        if (coder == null || !coder.fits(frame)) {
            if (coder != null) {
                coder.close();
            }
            coder = new PictureCoder(frame.width(), frame.height());
        }
        return coder;
    }

    /** Of what {@link #pass} has given last; null before. */
    public StreamFormat format() {
        return coder == null ? null : coder.format();
    }

    @Override
    public void close() {
        if (coder != null) {
            coder.close();
        }
        decoder.close();
        av_packet_free(packet);
        converter.close();
    }
}
