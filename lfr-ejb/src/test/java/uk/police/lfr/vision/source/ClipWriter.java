package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;
import uk.police.lfr.vision.Frame;

/**
 * Writes frames to a video file; the ending of its name chooses the container ({@code mp4}, {@code ts}, {@code avi},
 * {@code h264} for the bare stream). One thread; {@link #close()} finishes the file.
 */
public final class ClipWriter implements AutoCloseable {
    /** A key picture each second, so that a reader who joins a stream waits no longer. */
    private static final int SECONDS_BETWEEN_KEYS = 1;

    private final AVFormatContext format = new AVFormatContext((Pointer) null);
    private final AVCodecContext codec;
    private final AVStream stream;
    private final AVFrame picture = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final PixelConverter converter = new PixelConverter();
    private long written;

    /** H.264 by OpenH264. Width and height even. */
    public static ClipWriter h264(Path file, int width, int height, int framesPerSecond, int bitsPerSecond) {
        return new ClipWriter(file, "libopenh264", width, height, framesPerSecond, bitsPerSecond);
    }

    /** Any encoder of this FFmpeg that takes YUV 4:2:0. */
    public ClipWriter(Path file, String encoder, int width, int height, int framesPerSecond, int bitsPerSecond) {
        Ffmpeg.check(
                avformat_alloc_output_context2(format, (AVOutputFormat) null, (String) null, file.toString()),
                "No container for " + file);
        AVCodec kind = Ffmpeg.made(avcodec_find_encoder_by_name(encoder), encoder);
        codec = avcodec_alloc_context3(kind);
        codec.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P).bit_rate(bitsPerSecond);
        codec.time_base().num(1).den(framesPerSecond);
        codec.gop_size(framesPerSecond * SECONDS_BETWEEN_KEYS).max_b_frames(0).thread_count(1);
        if ((format.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
            codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
        Ffmpeg.check(avcodec_open2(codec, kind, (AVDictionary) null), encoder + " does not start");
        picture.width(width).height(height).format(AV_PIX_FMT_YUV420P);
        Ffmpeg.check(av_frame_get_buffer(picture, 0), "No memory for a picture");
        stream = begin(file);
    }

    private AVStream begin(Path file) {
        AVStream video = avformat_new_stream(format, null);
        video.time_base(codec.time_base());
        avcodec_parameters_from_context(video.codecpar(), codec);
        AVIOContext output = new AVIOContext((Pointer) null);
        Ffmpeg.check(avio_open(output, file.toString(), AVIO_FLAG_WRITE), "Cannot write " + file);
        format.pb(output);
        Ffmpeg.check(avformat_write_header(format, (AVDictionary) null), "Cannot write " + file);
        return video;
    }

    /** Adds one frame, scaled to the clip's size; the caller keeps it. */
    public void add(Frame frame) {
        Ffmpeg.check(av_frame_make_writable(picture), "No memory for a picture");
        converter.fill(picture, frame, Region.all(frame));
        picture.pts(written++);
        Ffmpeg.check(avcodec_send_frame(codec, picture), "Encoding failed");
        writeReady();
    }

    private void writeReady() {
        while (avcodec_receive_packet(codec, packet) >= 0) {
            packet.duration(1);
            av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
            packet.stream_index(stream.index());
            Ffmpeg.check(av_interleaved_write_frame(format, packet), "Writing failed");
        }
    }

    @Override
    public void close() {
        avcodec_send_frame(codec, null);
        writeReady();
        av_write_trailer(format);
        avio_closep(format.pb());
        avformat_free_context(format);
        avcodec_free_context(codec);
        av_packet_free(packet);
        av_frame_free(picture);
        converter.close();
    }
}
