package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.footage.contract.ZoneView;
import uk.police.lfr.footage.entity.PrivacyZone;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.vision.live.PrivacyMask;

/** Privacy zones in the database. Callers bring the transaction. */
@Dependent
public class ZoneStore {
    private static final double THOUSAND = 1000;

    @PersistenceContext
    private EntityManager entities;

    public ZoneView keep(PrivacyZone zone) {
        entities.persist(zone);
        entities.flush();
        return zone.view();
    }

    public ZoneView remove(long zoneId) {
        PrivacyZone zone = entities.find(PrivacyZone.class, zoneId);
        if (zone == null) {
            throw new NotFound("footage.no_zone", zoneId);
        }
        entities.remove(zone);
        return zone.view();
    }

    public List<ZoneView> of(long deploymentId) {
        return entities.createQuery(
                        "select z from PrivacyZone z where z.deploymentId = :deployment order by z.cameraId, z.id",
                        PrivacyZone.class)
                .setParameter("deployment", deploymentId)
                .getResultStream()
                .map(PrivacyZone::view)
                .toList();
    }

    /** Whatever is shown or handed out: both kinds, since a zone may have been drawn after the recording. */
    PrivacyMask toShow(long deploymentId, long cameraId) {
        return mask(of(deploymentId, cameraId, EnumSet.allOf(ZoneKind.class)));
    }

    List<ZoneView> toRecord(long deploymentId, long cameraId) {
        return of(deploymentId, cameraId, EnumSet.of(ZoneKind.NEVER_RECORDED));
    }

    private List<ZoneView> of(long deploymentId, long cameraId, Set<ZoneKind> kinds) {
        return of(deploymentId).stream()
                .filter(zone -> zone.cameraId() == cameraId && kinds.contains(zone.kind()))
                .toList();
    }

    static PrivacyMask mask(List<ZoneView> zones) {
        return new PrivacyMask(zones.stream()
                .map(zone -> zone.corners().stream().map(ZoneStore::corner).toList())
                .toList());
    }

    private static PrivacyMask.Corner corner(ZoneCorner corner) {
        return new PrivacyMask.Corner(corner.x() / THOUSAND, corner.y() / THOUSAND);
    }
}
