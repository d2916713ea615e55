package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import uk.police.lfr.vision.Frame;

/** Rows of brightness as FFmpeg's decoder of a film has them, and as an encoder is given them. One thread. */
public final class LumaRows implements AutoCloseable {
    private final AVFormatContext format;
    private final AVCodecContext codec;
    private final AVPacket packet;
    private final AVFrame picture;
    private final PixelConverter converter = new PixelConverter();
    private final AVFrame toCode = av_frame_alloc();

    public LumaRows(Path film) {
        Ffmpeg.load();
        format = avformat_alloc_context();
        Ffmpeg.check(avformat_open_input(format, film.toString(), null, null), "No film");
        Ffmpeg.check(avformat_find_stream_info(format, (AVDictionary) null), "No stream");
        AVCodec decoder = avcodec_find_decoder(format.streams(0).codecpar().codec_id());
        codec = avcodec_alloc_context3(decoder);
        avcodec_parameters_to_context(codec, format.streams(0).codecpar());
        codec.thread_count(1);
        Ffmpeg.check(avcodec_open2(codec, decoder, (AVDictionary) null), "No decoder");
        packet = av_packet_alloc();
        picture = av_frame_alloc();
    }

    /** On to the next picture. */
    public void next() {
        while (avcodec_receive_frame(codec, picture) < 0) {
            av_packet_unref(packet);
            Ffmpeg.check(av_read_frame(format, packet), "The film is over");
            avcodec_send_packet(codec, packet);
        }
    }

    /** Part of a row of the decoded picture. */
    public byte[] run(int left, int row, int count) {
        return run(picture, left, row, count);
    }

    /** On to this frame, as an encoder is given it in its own size. */
    public void coded(Frame frame) {
        if (toCode.width() != frame.width()) {
            toCode.width(frame.width()).height(frame.height()).format(AV_PIX_FMT_YUV420P);
            Ffmpeg.check(av_frame_get_buffer(toCode, 0), "No memory");
        }
        converter.fill(toCode, frame, Region.all(frame));
    }

    /** Part of a row of what an encoder is given. */
    public byte[] codedRun(int left, int row, int count) {
        return run(toCode, left, row, count);
    }

    private static byte[] run(AVFrame from, int left, int row, int count) {
        byte[] run = new byte[count];
        try (BytePointer plane = from.data(0)) {
            plane.position((long) row * from.linesize(0) + left).get(run);
        }
        return run;
    }

    @Override
    public void close() {
        av_packet_free(packet);
        av_frame_free(picture);
        av_frame_free(toCode);
        avcodec_free_context(codec);
        avformat_close_input(format);
        converter.close();
    }
}
