package uk.police.lfr.vision.source;

import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.javacpp.BytePointer;

/**
 * What FFmpeg may do for an address, and how. Lists what is allowed, because a file can name other files and a stream
 * other hosts, and because each format is code that reads what a stranger sent.
 */
final class StreamOptions {
    /** Codecs of cameras and recorders, and of pictures in a folder. */
    static final String CODECS = "h264,hevc,mjpeg,mpeg4,mpeg2video,msmpeg4,vp8,vp9,png";

    private static final String FILMS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,h264,hevc,mjpeg";

    private StreamOptions() {}

    static Map<String, String> of(CameraAddress address) {
        Map<String, String> options = new TreeMap<>();
        options.put("codec_whitelist", CODECS);
        switch (address.scheme()) {
            case "rtsp", "rtsps" -> rtsp(options, "tcp", "rtp,tls,tcp");
            case "rtspu" -> udp(options);
            case "http", "https" -> http(options);
            default -> file(options);
        }
        return options;
    }

    private static void rtsp(Map<String, String> options, String transport, String protocols) {
        options.put("protocol_whitelist", protocols);
        options.put("format_whitelist", "rtsp");
        options.put("rtsp_transport", transport);
        options.put("allowed_media_types", "video");
        stream(options);
    }

    /** UDP loses pictures silently and passes few firewalls; for cameras that can do nothing else. */
    private static void udp(Map<String, String> options) {
        rtsp(options, "udp", "rtp,udp,tcp");
        // Pictures from elsewhere on the network are not the camera's.
        options.put("rtsp_flags", "filter_src");
    }

    /**
     * The connection is ours, {@link HttpCamera}, so that FFmpeg opens none. HLS is not read: its lists name other
     * addresses, and its pictures are seconds old when they come.
     */
    private static void http(Map<String, String> options) {
        options.put("protocol_whitelist", "none");
        options.put("format_whitelist", FILMS + ",mpjpeg");
        stream(options);
    }

    /** Live pictures soon rather than a frame rate guessed well: nobody here uses the rate. */
    private static void stream(Map<String, String> options) {
        options.put("fpsprobesize", "0");
        options.put("analyzeduration", "1000000");
    }

    private static void file(Map<String, String> options) {
        options.put("protocol_whitelist", "file");
        options.put("format_whitelist", FILMS + ",jpeg_pipe,png_pipe");
    }

    /**
     * From now on FFmpeg connects to nobody else for this context: a camera that answers "moved" would make it go
     * wherever the answer says, and it cannot be told not to. To be called once the first connection is being made,
     * when that has passed the list already.
     */
    static void oneConnection(AVFormatContext format) {
        try (BytePointer list = format.protocol_whitelist()) {
            String text = list == null || list.isNull() ? "" : list.getString();
            for (String connecting : new String[] {"tcp", "tls"}) {
                int at = text.indexOf(connecting);
                if (at >= 0) {
                    // In its place and of its length: FFmpeg is in the middle of a call.
                    list.put(at, (byte) '-').put(at + 1, (byte) '-').put(at + 2, (byte) '-');
                }
            }
        }
    }
}
