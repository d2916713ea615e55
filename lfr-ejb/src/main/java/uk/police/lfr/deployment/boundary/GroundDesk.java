package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import uk.police.lfr.deployment.contract.GroundCheck;
import uk.police.lfr.deployment.contract.GroundChecked;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.GroundStore;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Sha256;

/** Where those on the ground write down what they have checked. */
@Stateless
@RolesAllowed({Roles.BRONZE, Roles.OPERATOR, Roles.ENGINEER})
public class GroundDesk {
    private static final int LONGEST_DETAIL = 400;
    private static final int LARGEST_PHOTO = 900_000;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private GroundStore checks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<GroundChecked> checked;

    /**
     * A result for the day in hand; the newest counts.
     *
     * @param detail what was seen, such as how many test subjects passed and how many were found; names nobody
     * @throws InvalidInput nothing is said, or signs without a photograph
     */
    public void check(long deploymentId, GroundCheck check, boolean passed, String detail) {
        if (check == GroundCheck.SIGNAGE && passed) {
            throw new InvalidInput("check", "readiness.photo_missing");
        }
        record(deploymentId, check, passed, detail, null);
    }

    /**
     * The signs are up, and this shows one of them.
     *
     * @param photo JPEG or PNG
     * @throws InvalidInput it is neither, or too large
     */
    public void sign(long deploymentId, byte[] photo, String detail) {
        if (photo.length > LARGEST_PHOTO || !picture(photo)) {
            throw new InvalidInput("photo", "readiness.photo_unusable", LARGEST_PHOTO / 1000);
        }
        record(deploymentId, GroundCheck.SIGNAGE, true, detail, photo);
    }

    /** What is good for the day in hand. */
    @RolesAllowed({Roles.BRONZE, Roles.OPERATOR, Roles.ENGINEER, Roles.SILVER, Roles.GOLD, Roles.AO})
    public Set<GroundCheck> passed(long deploymentId) {
        return checks.passed(deploymentId, day(deploymentId));
    }

    private void record(long deploymentId, GroundCheck check, boolean passed, String detail, byte[] photo) {
        if (detail == null || detail.isBlank() || detail.length() > LONGEST_DETAIL) {
            throw new InvalidInput("detail", "readiness.detail", LONGEST_DETAIL);
        }
        String hash = photo == null ? "" : Sha256.hex(photo);
        GroundChecked event =
                new GroundChecked(caller.name(), deploymentId, day(deploymentId), check, passed, detail.strip(), hash);
        checks.keep(event, photo, clock.instant());
        checked.fire(event);
    }

    private int day(long deploymentId) {
        return deployments.deployment(deploymentId).dayInHand().number();
    }

    /** By its first bytes. */
    private static boolean picture(byte[] content) {
        boolean jpeg = content.length > 3 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xd8;
        boolean png = content.length > 8 && (content[0] & 0xff) == 0x89 && content[1] == 'P' && content[2] == 'N';
        return jpeg || png;
    }
}
