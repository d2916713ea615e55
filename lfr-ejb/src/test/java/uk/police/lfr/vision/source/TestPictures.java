package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import uk.police.lfr.vision.Frame;

/** Small stills, made by Java's own writers and, for WebP, by FFmpeg's, and what can be done to their bytes. */
final class TestPictures {
    private TestPictures() {}

    /** The picture of {@link TestClips#numbered}: grey on the left; on the right blue over red. */
    static byte[] encoded(String kind, int width, int height) {
        try (Frame frame = TestClips.numbered(width, height, 10)) {
            return kind.equals("webp") ? webp(frame) : written(kind, frame);
        }
    }

    private static byte[] written(String kind, Frame frame) {
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                int red = TestClips.level(frame, x, y, 2);
                image.setRGB(x, y, red << 16 | TestClips.level(frame, x, y, 1) << 8 | TestClips.level(frame, x, y, 0));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] webp(Frame frame) {
        AVCodec encoder = avcodec_find_encoder_by_name("libwebp");
        AVCodecContext codec = avcodec_alloc_context3(encoder);
        codec.width(frame.width()).height(frame.height()).pix_fmt(AV_PIX_FMT_YUV420P);
        codec.time_base().num(1).den(1);
        Ffmpeg.check(avcodec_open2(codec, encoder, (AVDictionary) null), "WebP");
        AVFrame picture = av_frame_alloc();
        picture.width(frame.width()).height(frame.height()).format(AV_PIX_FMT_YUV420P);
        Ffmpeg.check(av_frame_get_buffer(picture, 0), "WebP");
        AVPacket packet = av_packet_alloc();
        try (PixelConverter converter = new PixelConverter()) {
            converter.fill(picture, frame, Region.all(frame));
            Ffmpeg.check(avcodec_send_frame(codec, picture), "WebP");
            avcodec_send_frame(codec, null);
            Ffmpeg.check(avcodec_receive_packet(codec, packet), "WebP");
            byte[] bytes = new byte[packet.size()];
            packet.data().get(bytes);
            return bytes;
        } finally {
            av_packet_free(packet);
            av_frame_free(picture);
            avcodec_free_context(codec);
        }
    }

    /** The JPEG with an EXIF segment that says how it is to be turned. */
    static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The same bytes with another size in the header. */
    static byte[] claiming(byte[] encoded, String kind, int width, int height) {
        ByteBuffer bytes = ByteBuffer.wrap(encoded.clone());
        switch (kind) {
            case "png" -> bytes.putInt(16, width).putInt(20, height);
            case "bmp" -> bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(18, width).putInt(22, height);
            default -> {
                int at = startOfFrame(bytes);
                bytes.putShort(at + 5, (short) height).putShort(at + 7, (short) width);
            }
        }
        return bytes.array();
    }

    private static int startOfFrame(ByteBuffer jpeg) {
        int at = 2;
        while (jpeg.getShort(at) != (short) 0xFFC0) {
            at += 2 + jpeg.getShort(at + 2);
        }
        return at;
    }
}
