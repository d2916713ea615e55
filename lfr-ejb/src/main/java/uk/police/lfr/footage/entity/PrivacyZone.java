package uk.police.lfr.footage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.footage.contract.ZoneView;
import uk.police.lfr.platform.contract.InvalidInput;

/** A part of a camera's picture that nobody may see or the system may not record. Never changed: drawn or removed. */
@Entity
@Table(name = "privacy_zone")
public class PrivacyZone {
    private static final int FEWEST_CORNERS = 3;
    private static final int MOST_CORNERS = 20;
    private static final int FULL = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "camera_id")
    private long cameraId;

    @Enumerated(EnumType.STRING)
    private ZoneKind kind;

    private String corners;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    protected PrivacyZone() {
        // for JPA
    }

    public PrivacyZone(
            long deploymentId, long cameraId, ZoneKind kind, List<ZoneCorner> corners, String drawnBy, Instant at) {
        if (corners.size() < FEWEST_CORNERS || corners.size() > MOST_CORNERS) {
            throw new InvalidInput("corners", "footage.zone_corners", FEWEST_CORNERS, MOST_CORNERS);
        }
        if (corners.stream().anyMatch(c -> c.x() < 0 || c.y() < 0 || c.x() > FULL || c.y() > FULL)) {
            throw new InvalidInput("corners", "footage.zone_outside");
        }
        this.deploymentId = deploymentId;
        this.cameraId = cameraId;
        this.kind = kind;
        this.corners = corners.stream().map(c -> c.x() + "," + c.y()).collect(Collectors.joining(" "));
        this.drawnBy = drawnBy;
        this.drawnAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public ZoneView view() {
        List<ZoneCorner> points = Arrays.stream(corners.split(" "))
                .map(pair -> pair.split(","))
                .map(xy -> new ZoneCorner(Integer.parseInt(xy[0]), Integer.parseInt(xy[1])))
                .toList();
        return new ZoneView(id, deploymentId, cameraId, kind, points, drawnBy, drawnAt);
    }
}
