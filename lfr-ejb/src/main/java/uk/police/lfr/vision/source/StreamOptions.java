package uk.police.lfr.vision.source;

import java.util.Map;
import java.util.TreeMap;

/**
 * What FFmpeg may do for an address, and how. Lists what is allowed, because a file can name other files and a stream
 * other hosts, and because each format is code that reads what a stranger sent.
 */
final class StreamOptions {
    /** Codecs of cameras and recorders. */
    static final String CODECS = "h264,hevc,mjpeg,mpeg4,mpeg2video,msmpeg4,vp8,vp9";

    private static final String FILES = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,h264,hevc,mjpeg";

    private StreamOptions() {}

    static Map<String, String> of(CameraAddress address) {
        Map<String, String> options = new TreeMap<>();
        options.put("codec_whitelist", CODECS);
        switch (address.scheme()) {
            case "rtsp", "rtsps" -> rtsp(options);
            case "http" -> http(options, "http,https,tls,tcp");
            case "https" -> http(options, "https,tls,tcp");
            default -> file(options);
        }
        return options;
    }

    private static void rtsp(Map<String, String> options) {
        options.put("protocol_whitelist", "rtp,tls,tcp");
        options.put("format_whitelist", "rtsp");
        // UDP loses pictures silently and passes few firewalls.
        options.put("rtsp_transport", "tcp");
        options.put("allowed_media_types", "video");
        stream(options);
    }

    private static void http(Map<String, String> options, String protocols) {
        options.put("protocol_whitelist", protocols);
        options.put("format_whitelist", FILES + ",mpjpeg,hls");
        options.put("user_agent", "LFR");
        stream(options);
    }

    /** Live pictures soon rather than a frame rate guessed well: nobody here uses the rate. */
    private static void stream(Map<String, String> options) {
        options.put("fpsprobesize", "0");
        options.put("analyzeduration", "1000000");
    }

    private static void file(Map<String, String> options) {
        options.put("protocol_whitelist", "file");
        options.put("format_whitelist", FILES);
    }
}
