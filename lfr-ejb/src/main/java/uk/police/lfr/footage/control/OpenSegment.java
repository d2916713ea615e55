package uk.police.lfr.footage.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.vision.source.CodedPicture;
import uk.police.lfr.vision.source.SegmentMuxer;
import uk.police.lfr.vision.source.StreamFormat;

/** The segment that a camera's pictures go into now. One thread. */
final class OpenSegment {
    private final long id;
    private final Instant startsAt;
    private final long startNanos;
    private final StreamFormat format;
    private final SegmentRecords records;
    private final SealedFile file;
    private final SegmentMuxer muxer;
    private int lost;
    private int pictures;
    private long lastNanos;
    private boolean clockJumped;

    private OpenSegment(
            FootageSegment segment,
            CodedPicture first,
            StreamFormat format,
            SegmentRecords records,
            SealedFile file,
            SegmentMuxer muxer) {
        this.id = segment.id();
        this.startsAt = first.arrivedAt();
        this.startNanos = first.arrivedNanos();
        this.lastNanos = startNanos;
        this.format = format;
        this.records = records;
        this.file = file;
        this.muxer = muxer;
    }

    /** Row first, then the file: whatever fails here leaves a row that is interrupted, never a file without a row. */
    static OpenSegment begin(
            FootageSegment segment,
            CodedPicture first,
            StreamFormat format,
            SegmentRecords records,
            SegmentFiles files) {
        SealedFile file = null;
        try {
            file = files.create(segment.fileName(), segment.key());
            return new OpenSegment(segment, first, format, records, file, new SegmentMuxer(format, file));
        } catch (RuntimeException failed) {
            closeQuietly(file);
            records.interrupt(segment.id(), first.arrivedAt(), file == null ? 0 : file.bytes(), 0, 0);
            throw failed;
        }
    }

    void add(CodedPicture picture, Duration clockStep) {
        muxer.add(picture);
        pictures++;
        lastNanos = picture.arrivedNanos();
        Duration byClock = Duration.between(startsAt, picture.arrivedAt());
        clockJumped |= byClock.minus(length()).abs().compareTo(clockStep) > 0;
    }

    void lost(int more) {
        lost += more;
    }

    boolean endsBefore(CodedPicture key, StreamFormat next, SegmentLimits limits) {
        Duration wouldBe = Duration.ofNanos(key.arrivedNanos() - startNanos);
        return clockJumped || !format.equals(next) || wouldBe.compareTo(limits.length()) >= 0;
    }

    boolean endsNow(SegmentLimits limits) {
        return length().compareTo(limits.longest()) >= 0 || file.bytes() >= limits.mostBytes();
    }

    /** By the clock that nobody sets. */
    private Duration length() {
        return Duration.ofNanos(lastNanos - startNanos);
    }

    /** The film is whole and on the disk. */
    void complete() {
        try {
            muxer.close();
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records.complete(id, startsAt.plus(length()), file.bytes(), file.sha256(), pictures, lost);
    }

    /** Something failed; what has been written stays. */
    void interrupt() {
        try {
            muxer.close();
        } catch (RuntimeException sameFault) {
            lost++;
        }
        closeQuietly(file);
        records.interrupt(id, startsAt.plus(length()), file.bytes(), pictures, lost);
    }

    private static void closeQuietly(SealedFile file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException | RuntimeException alreadyBroken) {
            System.getLogger(OpenSegment.class.getName())
                    .log(System.Logger.Level.DEBUG, "A broken segment's file did not close", alreadyBroken);
        }
    }
}
