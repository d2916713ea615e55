package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_BMP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PNG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBP;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a still says of itself in its first bytes, read before a decoder sees it: a decoder asked for a billion pixels
 * has already taken the memory.
 *
 * @param codecId FFmpeg's number of the decoder
 * @param width as stored, before any turn
 * @param height as stored, before any turn
 */
record PictureHeader(int codecId, long width, long height) {
    private static final int PNG_SIGNATURE = 0x89504E47;
    private static final int RIFF = 0x52494646;
    private static final int WEBP = 0x57454250;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;
    private static final int BMP_CORE_HEADER = 12;

    /**
     * @param encoded from position to limit; left as it was
     * @throws PictureRefused not a picture, or cut off
     */
    static PictureHeader read(ByteBuffer encoded) {
        ByteBuffer bytes = encoded.slice().order(ByteOrder.BIG_ENDIAN);
        try {
            return ofKind(bytes);
        } catch (IndexOutOfBoundsException end) {
            throw PictureRefused.corrupt("The picture is cut off");
        }
    }

    private static PictureHeader ofKind(ByteBuffer bytes) {
        int size = bytes.remaining();
        if (size > 2 && bytes.getShort(0) == (short) 0xFFD8 && bytes.get(2) == (byte) 0xFF) {
            return JpegSegments.header(bytes);
        }
        if (size > 12 && bytes.getInt(0) == PNG_SIGNATURE) {
            return png(bytes);
        }
        if (size > 12 && bytes.getInt(0) == RIFF && bytes.getInt(8) == WEBP) {
            return webp(bytes.order(ByteOrder.LITTLE_ENDIAN));
        }
        if (size > 18 && bytes.get(0) == 'B' && bytes.get(1) == 'M' && bytes.getInt(6) == 0) {
            return bmp(bytes.order(ByteOrder.LITTLE_ENDIAN));
        }
        throw new PictureRefused(
                PictureRefused.Reason.NOT_A_PICTURE, "This is no picture: JPEG, PNG, WebP or BMP are taken");
    }

    private static PictureHeader png(ByteBuffer bytes) {
        int chunk = 8;
        if (bytes.getInt(chunk + 4) != IHDR) {
            throw PictureRefused.corrupt("The PNG has no header");
        }
        while (bytes.getInt(chunk + 4) != IEND) {
            chunk = Math.addExact(chunk, Math.addExact(Math.max(0, bytes.getInt(chunk)), 12));
        }
        return new PictureHeader(AV_CODEC_ID_PNG, bytes.getInt(16), bytes.getInt(20));
    }

    private static PictureHeader webp(ByteBuffer bytes) {
        if (Integer.toUnsignedLong(bytes.getInt(4)) + 8 > bytes.remaining()) {
            throw PictureRefused.corrupt("The WebP is cut off");
        }
        return switch (bytes.get(15)) {
            case 'X' -> webp(1 + threeBytes(bytes, 24), 1 + threeBytes(bytes, 27));
            case 'L' -> webp(1 + (bytes.getInt(21) & 0x3FFF), 1 + (bytes.getInt(21) >>> 14 & 0x3FFF));
            default -> webp(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF);
        };
    }

    private static PictureHeader webp(long width, long height) {
        return new PictureHeader(AV_CODEC_ID_WEBP, width, height);
    }

    private static int threeBytes(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF | (bytes.get(at + 2) & 0xFF) << 16;
    }

    private static PictureHeader bmp(ByteBuffer bytes) {
        boolean core = bytes.getInt(14) == BMP_CORE_HEADER;
        long width = core ? bytes.getShort(18) & 0xFFFF : bytes.getInt(18);
        // A negative height says that the rows run from top to bottom.
        long height = core ? bytes.getShort(20) & 0xFFFF : Math.abs((long) bytes.getInt(22));
        return new PictureHeader(AV_CODEC_ID_BMP, width, height);
    }

    /** @throws PictureRefused more pixels than taken, or none */
    PictureHeader withinLimits() {
        if (width <= 0 || height <= 0) {
            throw PictureRefused.corrupt("The picture gives no usable size");
        }
        if (width > PictureLimits.MAX_SIDE
                || height > PictureLimits.MAX_SIDE
                || width * height > PictureLimits.MAX_PIXELS) {
            throw new PictureRefused(
                    PictureRefused.Reason.TOO_MANY_PIXELS,
                    "The picture has " + width + " x " + height + " pixels; at most 40 megapixels and "
                            + PictureLimits.MAX_SIDE + " on a side are taken");
        }
        return this;
    }

    static PictureHeader jpeg(int width, int height) {
        return new PictureHeader(AV_CODEC_ID_MJPEG, width, height);
    }
}
