package uk.police.lfr.recognition.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.police.lfr.deployment.boundary.DutyRegister;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Trained;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.recognition.contract.LivePictureViewed;
import uk.police.lfr.recognition.control.LiveBoard;

/** The way out for live pictures. A console asks five times a second; the log has one entry for ten minutes of it. */
@Trained(Course.LFR_OPERATOR)
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LivePictures {
    private static final Duration ONE_ENTRY_FOR = Duration.ofMinutes(10);

    private final Map<String, Instant> audited = new ConcurrentHashMap<>();

    @Inject
    private LiveBoard board;

    @Inject
    private DutyRegister duties;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<LivePictureViewed> viewed;

    /**
     * Writes a camera's newest picture as JPEG, faces that did not match blurred and the names of who watches written in, for an operator on duty there. Without a transaction, so that the
     * entry is in the log before the picture leaves, and a line that stalls does not hold the log.
     *
     * @return false where there is none: not live, no frame yet that bears the caller's name, or not a camera of this deployment
     */
    @RolesAllowed(Roles.OPERATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean write(long deploymentId, long cameraId, OutputStream out) throws IOException {
        duties.require(caller.name(), deploymentId);
        audit(deploymentId, cameraId);
        return board.writePicture(deploymentId, cameraId, caller.name(), out);
    }

    private void audit(long deploymentId, long cameraId) {
        Instant now = clock.instant();
        audited.values().removeIf(at -> at.plus(ONE_ENTRY_FOR).isBefore(now));
        String watching = caller.name() + '/' + deploymentId + '/' + cameraId;
        if (!audited.containsKey(watching)) {
            viewed.fire(new LivePictureViewed(caller.name(), deploymentId, cameraId));
            // Only once it is written: a log that failed is asked again, and nothing is shown.
            audited.put(watching, now);
        }
    }
}
