package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.OutputStream;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.Pointer;

/**
 * Writes coded pictures as they are, without coding them anew, into a Matroska film: its header, then clusters, nothing
 * that must be gone back to, so that the film can be encrypted while it is written and its beginning is readable when
 * its end is missing. One stream of pictures, never sound. Its time begins at 0 with the first picture. One thread.
 */
public final class SegmentMuxer implements AutoCloseable {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final AVFormatContext format = new AVFormatContext((Pointer) null);
    private final AVStream stream;
    private final AVPacket packet = av_packet_alloc();
    private final StreamOutput output;
    private final SegmentTime time = new SegmentTime();
    private boolean failed;
    private boolean closed;

    /**
     * @param coded how the pictures to come are coded, with size and parameter sets
     * @param target written to from now on; flushed and closed by its owner
     * @throws uk.police.lfr.vision.VisionException such a stream cannot be recorded
     * @throws java.io.UncheckedIOException the target failed
     */
    public SegmentMuxer(StreamFormat coded, OutputStream target) {
        this(coded, target, "matroska", "");
    }

    /** The same as an MP4 film in fragments, which browsers play. */
    static SegmentMuxer mp4(StreamFormat coded, OutputStream target) {
        return new SegmentMuxer(coded, target, "mp4", "frag_keyframe+empty_moov+default_base_moof");
    }

    private SegmentMuxer(StreamFormat coded, OutputStream target, String container, String movFlags) {
        Ffmpeg.load();
        Ffmpeg.check(
                avformat_alloc_output_context2(format, (AVOutputFormat) null, container, (String) null),
                "No " + container + " in this FFmpeg");
        output = new StreamOutput(target);
        format.pb(output.context());
        stream = avformat_new_stream(format, (AVCodec) null);
        StreamParameters.fill(stream.codecpar(), coded);
        stream.time_base().num(1).den(1000);
        try {
            AVDictionary options = new AVDictionary((Pointer) null);
            av_dict_set(options, "movflags", movFlags, 0);
            int begun = avformat_write_header(format, options);
            av_dict_free(options);
            check(begun, "A stream of " + coded + " cannot be recorded");
        } catch (RuntimeException unrecordable) {
            release();
            throw unrecordable;
        }
    }

    /**
     * Adds the next picture of the stream; the first is a key picture.
     *
     * @throws java.io.UncheckedIOException the target failed; nothing more can be added
     */
    public void add(CodedPicture picture) {
        time.take(picture);
        Ffmpeg.check(av_new_packet(packet, picture.bytes()), "No memory for a picture");
        picture.copyTo(packet.data());
        packet.pts(time.shownMillis()).dts(time.decodedMillis()).stream_index(0);
        packet.flags(picture.key() ? AV_PKT_FLAG_KEY : 0);
        try {
            check(av_write_frame(format, packet), "A picture cannot be recorded");
        } finally {
            av_packet_unref(packet);
        }
    }

    /** From the first picture to the last one added. */
    public long lengthNanos() {
        return time.longestMillis() * NANOS_PER_MILLI;
    }

    private void check(int code, String what) {
        failed |= code < 0;
        output.throwFailure();
        Ffmpeg.check(code, what);
    }

    /** Finishes the film. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        try {
            if (!failed) {
                check(av_write_trailer(format), "The end cannot be recorded");
            }
        } finally {
            release();
        }
    }

    private void release() {
        closed = true;
        format.pb(null);
        avformat_free_context(format);
        av_packet_free(packet);
        output.close();
    }
}
