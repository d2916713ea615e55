package uk.police.lfr.web.operations.figures;

import static uk.police.lfr.web.operations.figures.FigureTable.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.reporting.contract.SystemFigures;
import uk.police.lfr.web.StaffText;

/** The tables of the system as it stands. */
final class SystemSheets {
    private static final long MIB = 1L << 20;

    /** The sweep looks each minute; after ten, it is an incident. */
    private static final Duration SWEPT_WITHIN = Duration.ofMinutes(10);

    private SystemSheets() {}

    static List<FigureTable> of(SystemFigures figures) {
        return List.of(cameras(figures), leases(figures), parts(figures));
    }

    private static FigureTable cameras(SystemFigures figures) {
        List<CameraStatus> all = figures.running().stream()
                .flatMap(running -> running.cameras().stream())
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (SystemFigures.Running running : figures.running()) {
            running.cameras()
                    .forEach(camera -> rows.add(row(
                            running.reference(),
                            camera.name(),
                            StaffText.of("camera.state." + camera.state()),
                            camera.since(),
                            rounded(camera.capturedPerSecond()),
                            rounded(camera.analysedPerSecond()),
                            rounded(camera.droppedPerSecond()),
                            Duration.ofMillis(camera.queueAgeMillis()),
                            Duration.ofMillis(camera.latencyMillis()),
                            camera.reconnects(),
                            camera.lastFault())));
        }
        return new FigureTable(
                "systemCameras",
                List.of(
                        "deployment",
                        "camera",
                        "state",
                        "since",
                        "capturedRate",
                        "analysedRate",
                        "shedRate",
                        "queue",
                        "latency",
                        "reconnects",
                        "lastFault"),
                rows,
                all.isEmpty() ? null : rates(all));
    }

    private static Plot rates(List<CameraStatus> cameras) {
        return new Plot(Plot.Kind.BARS, cameras.stream().map(CameraStatus::name).toList())
                .with(
                        StaffText.of("figures.column.capturedRate"),
                        cameras.stream()
                                .map(camera -> rounded(camera.capturedPerSecond()))
                                .toList())
                .with(
                        StaffText.of("figures.column.analysedRate"),
                        cameras.stream()
                                .map(camera -> rounded(camera.analysedPerSecond()))
                                .toList())
                .with(
                        StaffText.of("figures.column.shedRate"),
                        cameras.stream()
                                .map(camera -> rounded(camera.droppedPerSecond()))
                                .toList());
    }

    private static double rounded(double rate) {
        return Math.round(rate * 10) / 10.0;
    }

    private static FigureTable leases(SystemFigures figures) {
        return new FigureTable(
                "leases",
                List.of("deployment", "state", "leaseUntil", "obstacle", "since"),
                figures.running().stream()
                        .map(running -> row(
                                running.reference(),
                                StaffText.of("deployment.state." + running.state()),
                                running.lease().until(),
                                running.lease().obstacle() == null
                                        ? StaffText.of("figures.leaseFree")
                                        : StaffText.of(
                                                "live.lease." + running.lease().obstacle()),
                                running.lease().since()))
                        .toList());
    }

    private static FigureTable parts(SystemFigures figures) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(part(
                "engine",
                true,
                figures.engine().provider() + " " + figures.engine().device()));
        rows.add(part("profile", true, figures.engine().profile()));
        rows.add(part("log", figures.log().sound(), figures.log().finding()));
        rows.add(part("logEntries", true, figures.logEntries()));
        rows.add(part(
                "logChecked", figures.log().checkedAt() != null, figures.log().checkedAt()));
        rows.add(part("clock", figures.clock().sound(), figures.clock().drift()));
        rows.add(part(
                "storage",
                figures.storage().sound() && !figures.storage().low(),
                StaffText.with("figures.mebibytes", figures.storage().freeBytes() / MIB)));
        rows.add(part(
                "footage",
                !figures.footage().nearlyFull(),
                FigureText.percent(figures.footage().share())));
        rows.add(part("vault", true, figures.keysToDestroy()));
        Duration lag = Duration.between(figures.lastSweep(), figures.at());
        rows.add(part("sweep", lag.compareTo(SWEPT_WITHIN) < 0, lag));
        rows.add(part("policy", figures.policyTrouble().isEmpty(), figures.policyTrouble()));
        return new FigureTable("parts", List.of("part", "condition", "value"), rows);
    }

    private static List<Object> part(String name, boolean sound, Object value) {
        return row(
                StaffText.of("figures.part." + name),
                StaffText.of(sound ? "figures.sound" : "figures.unsound"),
                value == null ? "" : value);
    }
}
