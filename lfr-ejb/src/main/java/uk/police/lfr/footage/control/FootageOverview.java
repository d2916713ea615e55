package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.footage.contract.CameraFootage;

/** What is kept, added up by camera. Callers bring the transaction. */
@Dependent
public class FootageOverview {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DeploymentRegister deployments;

    /** Newest deployment first. */
    public List<CameraFootage> cameras() {
        Map<Long, String> references = new HashMap<>();
        return entities.createQuery(
                        "select s.deploymentId, s.cameraId, max(s.cameraName), min(s.startsAt), max(s.endsAt), count(s),"
                                + " sum(s.bytes), sum(s.lost) from FootageSegment s group by s.deploymentId, s.cameraId"
                                + " order by s.deploymentId desc, s.cameraId",
                        Object[].class)
                .getResultStream()
                .map(row -> camera(row, references))
                .toList();
    }

    private CameraFootage camera(Object[] row, Map<Long, String> references) {
        long deployment = (Long) row[0];
        return new CameraFootage(
                deployment,
                references.computeIfAbsent(
                        deployment, id -> deployments.view(id).reference()),
                (Long) row[1],
                (String) row[2],
                (Instant) row[3],
                (Instant) row[4],
                ((Long) row[5]).intValue(),
                (Long) row[6],
                (Long) row[7]);
    }
}
