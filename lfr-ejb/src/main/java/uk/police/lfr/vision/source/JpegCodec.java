package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_QSCALE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT470BG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.FF_QP2LAMBDA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import uk.police.lfr.vision.Frame;

/** FFmpeg's JPEG encoder for pictures of one size. One thread. */
final class JpegCodec implements AutoCloseable {
    private static final int FINEST_STEP = 2;
    private static final int COARSEST_STEP = 31;

    private final AVCodecContext codec;
    private final AVFrame picture = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();

    /** @param quality 1 to 100, laid over FFmpeg's quantiser steps */
    JpegCodec(int width, int height, int quality) {
        AVCodec encoder = Ffmpeg.made(avcodec_find_encoder(AV_CODEC_ID_MJPEG), "JPEG");
        codec = Ffmpeg.made(avcodec_alloc_context3(encoder), "a JPEG encoder");
        codec.width(width).height(height).pix_fmt(AV_PIX_FMT_YUVJ420P).color_range(AVCOL_RANGE_JPEG);
        codec.time_base().num(1).den(1);
        codec.flags(codec.flags() | AV_CODEC_FLAG_QSCALE).thread_count(1);
        Ffmpeg.check(avcodec_open2(codec, encoder, (AVDictionary) null), "The JPEG encoder does not start");
        picture.width(width).height(height).format(AV_PIX_FMT_YUVJ420P);
        picture.color_range(AVCOL_RANGE_JPEG).colorspace(AVCOL_SPC_BT470BG);
        picture.quality(stepFor(quality) * FF_QP2LAMBDA);
        Ffmpeg.check(av_frame_get_buffer(picture, 0), "No memory for a picture");
    }

    /** By the square, as the eye judges: 100 is step 2, 80 step 3, 50 step 9, 1 step 30. */
    private static int stepFor(int quality) {
        float loss = (100 - quality) / 100f;
        return FINEST_STEP + Math.round((COARSEST_STEP - FINEST_STEP) * loss * loss);
    }

    boolean fits(int width, int height) {
        return codec.width() == width && codec.height() == height;
    }

    /**
     * @param reuse direct; taken if it is large enough, else zeroed and replaced by a larger one
     * @return the buffer used, its content from 0 to limit
     */
    ByteBuffer encode(PixelConverter converter, Frame frame, Region part, ByteBuffer reuse) {
        converter.fill(picture, frame, part);
        Ffmpeg.check(avcodec_send_frame(codec, picture), "JPEG encoding failed");
        Ffmpeg.check(avcodec_receive_packet(codec, packet), "JPEG encoding failed");
        Wipe.zeroYuv420(picture);
        ByteBuffer target = reuse;
        if (packet.size() > reuse.capacity()) {
            Wipe.zero(reuse);
            target = ByteBuffer.allocateDirect(packet.size() * 3 / 2);
        }
        take(target.clear());
        return target;
    }

    private void take(ByteBuffer target) {
        try (BytePointer data = packet.data()) {
            data.capacity(packet.size());
            target.put(data.asByteBuffer()).flip();
            Wipe.zero(data, packet.size());
        }
        av_packet_unref(packet);
    }

    @Override
    public void close() {
        Wipe.zeroYuv420(picture);
        av_packet_free(packet);
        av_frame_free(picture);
        avcodec_free_context(codec);
    }
}
