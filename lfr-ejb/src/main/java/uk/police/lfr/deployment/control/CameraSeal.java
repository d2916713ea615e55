package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.deployment.entity.Camera;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;

/** Seals and opens what of a camera's address is secret. A deployment's cameras have one key; it goes with the purge. */
@Dependent
public class CameraSeal {
    @Inject
    private KeyVault vault;

    /** To be called wherever addresses were entered, in the same transaction. */
    public void seal(Deployment deployment) {
        seal(deployment, Set.of());
    }

    /** @param before keys that were in use; those that no camera needs any more are destroyed */
    public void seal(Deployment deployment, Set<KeyId> before) {
        for (Camera camera : deployment.everyCamera()) {
            camera.secret().ifPresent(whole -> {
                KeyId key = keys(deployment).stream().findFirst().orElseGet(() -> newKey(deployment));
                camera.sealed(key, vault.encrypt(key, bytes(whole), context(deployment, camera)));
            });
        }
        Set<KeyId> unused = new HashSet<>(before);
        unused.removeAll(keys(deployment));
        vault.destroy(unused);
    }

    public Set<KeyId> keys(Deployment deployment) {
        Set<KeyId> keys = new HashSet<>();
        deployment.everyCamera().forEach(camera -> camera.key().ifPresent(keys::add));
        return keys;
    }

    /** A camera in use with its whole address, for who connects to it now. */
    public LeasedCamera opened(Deployment deployment, LeasedCamera known) {
        Camera camera = deployment.everyCamera().stream()
                .filter(each -> each.leased().id() == known.id())
                .findFirst()
                .orElseThrow();
        return camera.key()
                .map(key -> new LeasedCamera(known.id(), known.name(), opened(deployment, camera, key), known.group()))
                .orElse(known);
    }

    private String opened(Deployment deployment, Camera camera, KeyId key) {
        byte[] whole = vault.decrypt(key, camera.sealedAddress(), context(deployment, camera));
        return new String(whole, StandardCharsets.UTF_8);
    }

    /** Nobody connects to them any more. */
    public void forget(Deployment deployment) {
        Set<KeyId> keys = keys(deployment);
        deployment.forgetCameraSecrets();
        vault.destroy(keys);
    }

    private KeyId newKey(Deployment deployment) {
        return vault.create(new KeyScope(KeyScope.Kind.DEPLOYMENT_DAY, "camera-addresses/" + deployment.id()));
    }

    private static byte[] context(Deployment deployment, Camera camera) {
        return bytes("deployment/" + deployment.id() + "/camera/" + camera.name());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
