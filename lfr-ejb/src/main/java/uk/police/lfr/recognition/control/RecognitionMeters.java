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
    /** Buckets, since the server lacks the library for percentiles; around the targets of 1 s (p95) and 2 s (p99). */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2)
    };

    @Inject
    private MeterRegistry registry;

    private Timer alertLatency;
    private Timer analysis;
    private Counter facesScanned;
    private Counter framesCaptured;
    private Counter framesAnalysed;
    private Counter failedFrames;

    @PostConstruct
    void register() {
        alertLatency = Timer.builder("lfr.alert.latency")
                .description("From the arrival of the frame to the stored alert")
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
        analysis = Timer.builder("lfr.frame.analysis")
                .description("From the arrival of a frame to the end of its analysis")
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
        facesScanned = registry.counter("lfr.faces.scanned");
        framesCaptured = registry.counter("lfr.frames.captured");
        framesAnalysed = registry.counter("lfr.frames.analysed");
        failedFrames = registry.counter("lfr.frames.failed");
    }

    void alertStored(Duration sinceFrame) {
        alertLatency.record(sinceFrame);
    }

    void analysed(Duration sinceFrame) {
        analysis.record(sinceFrame);
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
