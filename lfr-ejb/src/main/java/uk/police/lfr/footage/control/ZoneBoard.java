package uk.police.lfr.footage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import uk.police.lfr.footage.contract.PrivacyZoneDrawn;
import uk.police.lfr.footage.contract.PrivacyZoneRemoved;
import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.footage.contract.ZoneView;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.vision.live.PrivacyMask;

/** What must not be recorded of the cameras that are being recorded, as it stands now. Thread-safe. */
@ApplicationScoped
public class ZoneBoard {
    private static final System.Logger LOG = System.getLogger(ZoneBoard.class.getName());

    private final Set<Followed> followed = ConcurrentHashMap.newKeySet();

    @Inject
    private ZoneStore zones;

    @Inject
    private Transactions transactions;

    /** Reads the zones of a camera that is about to be recorded, and follows them until closed. */
    Followed follow(RecordedCamera camera) {
        Followed one = new Followed(camera);
        one.now = read(camera);
        followed.add(one);
        return one;
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PrivacyZoneDrawn drawn) {
        look();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PrivacyZoneRemoved removed) {
        look();
    }

    /** Reads all anew, since zones may be drawn at another server. What cannot be read stays as it was. */
    public void look() {
        followed.forEach(this::refresh);
    }

    private void refresh(Followed one) {
        try {
            Covered now = read(one.camera);
            if (!now.zones().equals(one.now.zones())) {
                one.now = now;
            }
        } catch (RuntimeException databaseGone) {
            LOG.log(System.Logger.Level.WARNING, "Zones of " + one.camera + " stay as they were", databaseGone);
        }
    }

    private Covered read(RecordedCamera camera) {
        return transactions.inNew(() -> {
            List<ZoneView> found = zones.toRecord(camera.deploymentId(), camera.cameraId());
            return new Covered(found, ZoneStore.mask(found));
        });
    }

    /** What one recording covers. */
    final class Followed implements Supplier<PrivacyMask>, AutoCloseable {
        private final RecordedCamera camera;
        private volatile Covered now;

        private Followed(RecordedCamera camera) {
            this.camera = camera;
        }

        /** The same object until somebody draws or removes a zone. */
        @Override
        public PrivacyMask get() {
            return now.mask();
        }

        @Override
        public void close() {
            followed.remove(this);
        }
    }

    private record Covered(List<ZoneView> zones, PrivacyMask mask) {}
}
