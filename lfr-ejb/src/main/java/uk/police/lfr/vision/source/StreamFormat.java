package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;

import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.javacpp.BytePointer;

/** How the pictures of one stream are coded. Immutable; equal where a decoder may go on without a new start. */
public final class StreamFormat {
    private static final int NO_CODEC = 0;

    private final int codecId;
    private final int width;
    private final int height;
    private final byte[] parameterSets;

    StreamFormat(int codecId, int width, int height, byte[] parameterSets) {
        this.codecId = codecId;
        this.width = width;
        this.height = height;
        this.parameterSets = parameterSets.clone();
    }

    static StreamFormat of(AVCodecParameters described) {
        byte[] sets = new byte[described.extradata_size()];
        try (BytePointer data = described.extradata()) {
            if (sets.length > 0) {
                data.get(sets);
            }
        }
        return new StreamFormat(described.codec_id(), described.width(), described.height(), sets);
    }

    /** FFmpeg's name of the codec, such as {@code h264}. */
    public String codec() {
        try (BytePointer name = avcodec_get_name(codecId)) {
            return name.getString();
        }
    }

    /** In pixels; 0 while the stream has not said so. */
    public int width() {
        return width;
    }

    /** In pixels; 0 while the stream has not said so. */
    public int height() {
        return height;
    }

    int codecId() {
        return codecId;
    }

    boolean known() {
        return codecId != NO_CODEC;
    }

    byte[] parameterSets() {
        return parameterSets.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StreamFormat that
                && codecId == that.codecId
                && width == that.width
                && height == that.height
                && Arrays.equals(parameterSets, that.parameterSets);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * codecId + width) + height;
    }

    @Override
    public String toString() {
        return codec() + " " + width + "x" + height;
    }
}
