package uk.police.lfr.web.operations.live;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.footage.boundary.ZoneDesk;
import uk.police.lfr.footage.contract.ZoneView;
import uk.police.lfr.recognition.boundary.LiveDesk;
import uk.police.lfr.recognition.contract.CameraStatus;
import uk.police.lfr.recognition.contract.LiveFigures;
import uk.police.lfr.web.PoliceTime;

/**
 * Everything that the console shows, as of now, in one JSON object: figures, cameras, open alerts. Ids, states
 * and counts only; no face, no name, no score. The socket says when to ask again.
 */
@WebServlet("/operations/live/snapshot")
public class LiveSnapshotServlet extends HttpServlet {

    @Inject
    private LiveDesk live;

    @Inject
    private AlertDesk alerts;

    @Inject
    private AlertRegister counts;

    @Inject
    private ZoneDesk zones;

    @Inject
    private PoliceTime time;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String deployment = request.getParameter("deployment");
        if (deployment == null || !deployment.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.getWriter().print(snapshot(Long.parseLong(deployment)));
    }

    private JsonObject snapshot(long deploymentId) {
        return Json.createObjectBuilder()
                .add(
                        "figures",
                        figures(live.figures(deploymentId))
                                .add("alerts", alerts.tally(deploymentId).raised() + counts.testAlerts(deploymentId))
                                .add("repeats", counts.repeats(deploymentId)))
                .add("cameras", cameras(live.cameras(deploymentId), zones.of(deploymentId)))
                .add("alerts", alerts(alerts.alerts(deploymentId)))
                .build();
    }

    private JsonObjectBuilder figures(LiveFigures figures) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        left(json, "leaseLeftMillis", figures.live() ? figures.lease().until() : null);
        left(json, "authorityLeftMillis", figures.authorityEnds());
        return json.add("live", figures.live())
                .add("lease", lease(figures))
                .add("listed", figures.listed())
                .add("facesScanned", figures.facesScanned())
                .add("capturedPerSecond", figures.capturedPerSecond())
                .add("analysedPerSecond", figures.analysedPerSecond())
                .add("droppedPerSecond", figures.droppedPerSecond())
                .add("latencyMillis", figures.latencyMillis());
    }

    /** So long from now, or null where there is no such moment: a console's own clock may be wrong. */
    private void left(JsonObjectBuilder json, String name, Instant until) {
        if (until == null) {
            json.addNull(name);
        } else {
            json.add(name, Duration.between(clock.instant(), until).toMillis());
        }
    }

    /** Names a sentence of the page: whether faces are compared now, or what is in the way. */
    private static String lease(LiveFigures figures) {
        if (figures.live()) {
            return "HELD";
        }
        return figures.lease().obstacle() == null
                ? "NONE"
                : figures.lease().obstacle().name();
    }

    private JsonArrayBuilder cameras(List<CameraStatus> cameras, List<ZoneView> zones) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (CameraStatus camera : cameras) {
            array.add(Json.createObjectBuilder()
                    .add("id", camera.cameraId())
                    .add("name", camera.name())
                    .add("state", camera.state().name())
                    .add("since", time.clock(camera.since()))
                    .add("message", camera.message())
                    .add("capturedPerSecond", camera.capturedPerSecond())
                    .add("analysedPerSecond", camera.analysedPerSecond())
                    .add("droppedPerSecond", camera.droppedPerSecond())
                    .add("queueAgeMillis", camera.queueAgeMillis())
                    .add("latencyMillis", camera.latencyMillis())
                    .add("attempts", camera.attempts())
                    .add("reconnects", camera.reconnects())
                    .add("lastFault", camera.lastFault())
                    .add("lastFaultAt", clock(camera.lastFaultAt()))
                    .add("nextAttemptAt", clock(camera.nextAttemptAt()))
                    .add("zones", zones(camera.cameraId(), zones)));
        }
        return array;
    }

    /** Corners in thousandths of the picture, as "x,y x,y". */
    private static JsonArrayBuilder zones(long cameraId, List<ZoneView> zones) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        zones.stream()
                .filter(zone -> zone.cameraId() == cameraId)
                .map(zone -> zone.corners().stream()
                        .map(corner -> corner.x() + "," + corner.y())
                        .collect(Collectors.joining(" ")))
                .forEach(array::add);
        return array;
    }

    private String clock(Instant moment) {
        return moment == null ? "" : time.clock(moment);
    }

    private JsonArrayBuilder alerts(List<AlertSummary> open) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (AlertSummary alert : open) {
            array.add(Json.createObjectBuilder()
                    .add("id", alert.id())
                    .add("camera", alert.cameraName())
                    .add("raisedAt", time.clock(alert.raisedAt()))
                    .add("state", alert.state().name())
                    .add("claimedBy", alert.claimedBy() == null ? "" : alert.claimedBy()));
        }
        return array;
    }
}
