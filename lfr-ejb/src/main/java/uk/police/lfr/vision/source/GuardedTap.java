package uk.police.lfr.vision.source;

import java.time.Clock;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;

/** A tap on one stream that cannot hurt the reading: whoever throws is not asked again. One thread. */
final class GuardedTap {
    private static final System.Logger LOG = System.getLogger(GuardedTap.class.getName());

    private final PacketTap tap;
    private final Clock clock;
    private boolean listening;
    private double nanosPerTick;

    GuardedTap(PacketTap tap, Clock clock) {
        this.tap = tap;
        this.clock = clock;
    }

    void opened(AVStream video, double nanosOfATick) {
        nanosPerTick = nanosOfATick;
        listening = tap != PacketTap.NONE;
        if (listening) {
            guard(() -> tap.opened(StreamFormat.of(video.codecpar())));
        }
    }

    void coded(AVPacket packet) {
        if (listening && packet != null && packet.size() > 0) {
            guard(() -> tap.coded(CodedPicture.of(packet, nanosPerTick, clock.instant())));
        }
    }

    void closed() {
        if (listening) {
            guard(tap::closed);
            listening = false;
        }
    }

    private void guard(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException broken) {
            listening = false;
            LOG.log(
                    System.Logger.Level.ERROR,
                    "What listens to a camera failed and is left out until it reconnects",
                    broken);
        }
    }
}
