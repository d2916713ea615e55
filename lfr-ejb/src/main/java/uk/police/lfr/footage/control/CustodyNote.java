package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.CanonicalJson;

/**
 * The chain-of-custody note that goes with an export, as canonical JSON: which film, who took it, why, when, and where
 * the audit log says so.
 */
@Dependent
public class CustodyNote {
    private static final String FORMAT = "lfr-footage-export/1";

    private static final String LIMITS = "Faces are found by a detector in each picture and covered shortly before and"
            + " after as well. A face that the detector does not find (turned away, small, half hidden) stays visible,"
            + " and people can be known by more than their face. Look through the film before handing it on.";

    @Inject
    private SegmentStore segments;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private FaceModels models;

    @Inject
    private Transactions transactions;

    /** @param logIndex of the entry that says that this film left */
    String of(AccessView access, boolean oneLeftClear, Exporter.Exported film, Instant exportedAt, long logIndex) {
        FootageRequest asked = access.asked();
        Map<String, Object> fields = new TreeMap<>();
        fields.put("format", FORMAT);
        fields.put("access", access.id());
        fields.put("takenBy", access.username());
        fields.put("askedAt", access.askedAt());
        fields.put("exportedAt", exportedAt);
        fields.put("purpose", asked.purpose());
        fields.put("reason", asked.reason());
        fields.put("deployment", asked.deploymentId());
        fields.put("camera", asked.cameraId());
        fields.put("from", asked.from());
        fields.put("to", asked.to());
        fields.put("filmSha256", film.sha256());
        fields.put("pictures", film.report().pictures());
        fields.put("unreadableSegments", film.report().unreadable());
        fields.put("facesCovered", film.report().facesCovered());
        fields.put("oneLeftClear", oneLeftClear);
        fields.put("detector", models.engine().models().get(0));
        fields.put("limits", LIMITS);
        fields.put("logIndex", logIndex);
        transactions.runInNew(() -> {
            fields.put("reference", deployments.view(asked.deploymentId()).reference());
            fields.put("recordedSegments", recorded(asked));
        });
        return CanonicalJson.of(fields);
    }

    private List<Map<String, Object>> recorded(FootageRequest asked) {
        return segments.between(asked.deploymentId(), asked.cameraId(), asked.from(), asked.to()).stream()
                .map(CustodyNote::fields)
                .toList();
    }

    private static Map<String, Object> fields(FootageSegment segment) {
        return Map.of(
                "segment", segment.id(),
                "cameraName", segment.view().cameraName(),
                "startsAt", segment.startsAt(),
                "fileSha256", segment.sha256() == null ? "" : segment.sha256());
    }
}
