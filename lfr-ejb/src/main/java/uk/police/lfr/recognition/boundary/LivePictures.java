package uk.police.lfr.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.recognition.contract.LivePictureViewed;
import uk.police.lfr.recognition.control.LiveBoard;

/** The way out for live pictures. A console asks five times a second; the log has one entry for ten minutes of it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LivePictures {
    private static final Duration ONE_ENTRY_FOR = Duration.ofMinutes(10);

    private final Map<String, Instant> audited = new ConcurrentHashMap<>();

    @Inject
    private LiveBoard board;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<LivePictureViewed> viewed;

    /**
     * Writes a camera's newest picture as JPEG, faces that did not match blurred.
     *
     * @return false where there is none: not live, or no frame yet
     */
    @RolesAllowed(Roles.OPERATOR)
    public boolean write(long deploymentId, long cameraId, OutputStream out) throws IOException {
        Instant now = clock.instant();
        audited.values().removeIf(at -> at.plus(ONE_ENTRY_FOR).isBefore(now));
        if (audited.putIfAbsent(caller.name() + '/' + cameraId, now) == null) {
            viewed.fire(new LivePictureViewed(caller.name(), deploymentId, cameraId));
        }
        return board.writePicture(cameraId, out);
    }
}
