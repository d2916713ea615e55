package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.contract.RenderReport;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;

/** The chain-of-custody note that goes with an export, as JSON. The film's hash is also in the audit log. */
@Dependent
public class CustodyNote {
    private static final String LIMITS = "Faces are found by a detector in each picture and covered shortly before and"
            + " after as well. A face that the detector does not find (turned away, small, half hidden) stays visible,"
            + " and people can be known by more than their face. Look through the film before handing it on.";

    @Inject
    private SegmentStore segments;

    @Inject
    private FaceModels models;

    @Inject
    private Transactions transactions;

    String of(AccessView access, boolean oneLeftClear, RenderReport report, String filmSha256) {
        FootageRequest asked = access.asked();
        return Json.createObjectBuilder()
                .add("access", access.id())
                .add("takenBy", access.username())
                .add("askedAt", access.askedAt().toString())
                .add("purpose", asked.purpose().name())
                .add("reason", asked.reason())
                .add("deployment", asked.deploymentId())
                .add("camera", asked.cameraId())
                .add("from", asked.from().toString())
                .add("to", asked.to().toString())
                .add("filmSha256", filmSha256)
                .add("pictures", report.pictures())
                .add("unreadableSegments", report.unreadable())
                .add("facesCovered", report.facesCovered())
                .add("oneLeftClear", oneLeftClear)
                .add("detector", models.engine().models().get(0).toString())
                .add("limits", LIMITS)
                .add("recordedSegments", recorded(asked))
                .build()
                .toString();
    }

    private JsonArrayBuilder recorded(FootageRequest asked) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        transactions.runInNew(() -> {
            for (FootageSegment segment :
                    segments.between(asked.deploymentId(), asked.cameraId(), asked.from(), asked.to())) {
                all.add(Json.createObjectBuilder()
                        .add("segment", segment.id())
                        .add("startsAt", segment.startsAt().toString())
                        .add("fileSha256", segment.sha256() == null ? "" : segment.sha256()));
            }
        });
        return all;
    }
}
