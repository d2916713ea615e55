package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Optional;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.vision.source.CameraAddress;

/**
 * A camera of one deployment. Its address is stored as people are shown it, without user, password and query; where
 * that leaves something out, the whole is stored beside it, sealed.
 */
@Entity
@Table(name = "camera")
public class Camera {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    /** Without secrets. */
    private String address;

    @Column(name = "camera_group")
    private String group;

    @Column(name = "sealed_address")
    private byte[] sealedAddress;

    @Column(name = "key_id")
    private String key;

    /** The whole address, between its entry and its seal; never stored. */
    @Transient
    private String entered;

    /** Taken out of the authority by a variation; only an officer puts it back. */
    private boolean withdrawn;

    protected Camera() {
        // for JPA
    }

    Camera(CameraPlan plan) {
        this.name = plan.name().strip();
        this.group = plan.group().strip();
        enter(plan.address().strip());
    }

    private void enter(String whole) {
        address = CameraAddress.parse(whole).redacted();
        entered = address.equals(whole) ? null : whole;
    }

    /** The same camera in an amended plan, with its secrets as they are, and the group that is asked for now. */
    Camera again(String newGroup) {
        Camera same = new Camera();
        same.name = name;
        same.address = address;
        same.group = newGroup.strip();
        same.sealedAddress = sealedAddress;
        same.key = key;
        same.entered = entered;
        return same;
    }

    /** Without secrets. */
    public LeasedCamera leased() {
        return new LeasedCamera(id, name, address, group);
    }

    public String name() {
        return name;
    }

    boolean inUse() {
        return !withdrawn;
    }

    void use(boolean authorised) {
        withdrawn = !authorised;
    }

    /** An address that an earlier release stored in the clear is as if it had just been entered. */
    public void enterIfExposed() {
        if (!address.isEmpty() && sealedAddress == null && entered == null) {
            enter(address);
        }
    }

    /** What must not be stored as it is; empty where there is nothing secret, or it is sealed. */
    public Optional<String> secret() {
        return Optional.ofNullable(entered);
    }

    public void sealed(KeyId under, byte[] whole) {
        key = under.value();
        sealedAddress = whole.clone();
        entered = null;
    }

    /** Empty where nothing is sealed. */
    public Optional<KeyId> key() {
        return Optional.ofNullable(key).map(KeyId::new);
    }

    /** Only where there is a key. */
    public byte[] sealedAddress() {
        return sealedAddress.clone();
    }

    /** How it was reached, beyond what people were shown. */
    void forgetSecret() {
        sealedAddress = null;
        key = null;
        entered = null;
    }

    /** Where it was and how it was reached; its name stays. */
    void forget() {
        forgetSecret();
        address = "";
    }

    CameraPlan shortened() {
        return new CameraPlan(name, address, group);
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
