package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.vision.source.CameraAddress;

/** A camera of one deployment. Its address may hold a password and is shown shortened only. */
@Entity
@Table(name = "camera")
public class Camera {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "address")
    private String address;

    @Column(name = "camera_group")
    private String group;

    /** Taken out of the authority by a variation; only an officer puts it back. */
    private boolean withdrawn;

    protected Camera() {
        // for JPA
    }

    Camera(CameraPlan plan) {
        this.name = plan.name().strip();
        this.address = plan.address().strip();
        this.group = plan.group().strip();
    }

    public LeasedCamera leased() {
        return new LeasedCamera(id, name, address, group);
    }

    String name() {
        return name;
    }

    boolean inUse() {
        return !withdrawn;
    }

    void use(boolean authorised) {
        withdrawn = !authorised;
    }

    /** Where it was and how it was reached; its name stays. */
    void forget() {
        address = "";
    }

    /** With its secrets, and the group that is asked for now. */
    CameraPlan plannedIn(String newGroup) {
        return new CameraPlan(name, address, newGroup);
    }

    CameraPlan shortened() {
        return new CameraPlan(
                name, address.isEmpty() ? "" : CameraAddress.parse(address).redacted(), group);
    }

    /** Whether this is the name and the address that people are shown of this camera. */
    boolean isShownAs(CameraPlan plan) {
        CameraPlan shown = shortened();
        return shown.name().equals(plan.name().strip())
                && shown.address().equals(plan.address().strip());
    }

    @Override
    public String toString() {
        return "Camera " + id + " " + name;
    }
}
