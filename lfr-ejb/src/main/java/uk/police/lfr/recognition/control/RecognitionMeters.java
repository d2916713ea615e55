package uk.police.lfr.recognition.control;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import uk.police.lfr.recognition.entity.TallyCount;

/** The engine's figures for Prometheus. Labels name neither camera nor person. */
@ApplicationScoped
public class RecognitionMeters {
    @Inject
    private MeterRegistry registry;

    private Timer analysis;
    private Counter facesScanned;
    private Counter framesCaptured;
    private Counter framesAnalysed;
    private Counter shedFrames;
    private Counter failedFrames;

    @PostConstruct
    void register() {
        // By name alone: the server keeps to itself what a builder registers, buckets and descriptions included.
        analysis = registry.timer("lfr.frame.analysis");
        facesScanned = registry.counter("lfr.faces.scanned");
        framesCaptured = registry.counter("lfr.frames.captured");
        framesAnalysed = registry.counter("lfr.frames.analysed");
        shedFrames = registry.counter("lfr.frames.shed");
        failedFrames = registry.counter("lfr.frames.failed");
    }

    /** From the arrival of a frame to the end of its analysis. */
    void analysed(Duration sinceFrame) {
        analysis.record(sinceFrame);
    }

    /** A frame that was due was passed over, because a newer one was there. */
    void shedFrame() {
        shedFrames.increment();
    }

    void failedFrame() {
        failedFrames.increment();
    }

    void counted(TallyCount count) {
        facesScanned.increment(count.facesScanned());
        framesCaptured.increment(count.framesCaptured());
        framesAnalysed.increment(count.framesAnalysed());
    }
}
