package uk.police.lfr.exercise.control;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import uk.police.lfr.deployment.boundary.PackDesk;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.PackItemKind;

/** The application pack of an invented deployment: every item says that it is invented. */
final class ExercisePack {
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("code", "s2.7(b)"),
            Map.entry("protest", "no"),
            Map.entry("under18", "no"),
            Map.entry("noAudio", "yes"),
            Map.entry("expectedSize", "20"),
            Map.entry("expectedFaces", "3000"),
            Map.entry("eyePixels", "60"),
            Map.entry("lux", "300"),
            Map.entry("fieldOfView", "0,0 1,0 1,1 0,1"),
            Map.entry("recognitionZone", "0.1,0.2 0.9,0.2 0.9,1 0.1,1"),
            Map.entry("categories", "WANTED_COURT, SUSPECT, COURT_ORDER, MISSING_RISK, HARM_RISK"));

    private final PackDesk desk;

    ExercisePack(PackDesk desk) {
        this.desk = desk;
    }

    /** Hands in every item that an ordinary application needs. */
    void handIn(long deployment, DeploymentDraft plan) {
        for (PackItemKind kind : PackItemKind.values()) {
            switch (kind) {
                case CHILD_RIGHTS, DPO_CONSULTATION -> {}
                case CAMERA_PLAN -> {
                    for (CameraPlan camera : plan.cameras()) {
                        desk.put(deployment, kind, camera.name(), answers(kind));
                    }
                }
                default -> handIn(deployment, kind);
            }
        }
    }

    private void handIn(long deployment, PackItemKind kind) {
        if (kind.document()) {
            desk.attach(deployment, kind, answers(kind), kind + ".pdf", "application/pdf", document(kind));
        } else {
            desk.put(deployment, kind, "", answers(kind));
        }
    }

    private static Map<String, String> answers(PackItemKind kind) {
        Map<String, String> answers = new HashMap<>();
        kind.fields().forEach(field -> answers.put(field, ANSWERS.getOrDefault(field, "Exercise: invented.")));
        return answers;
    }

    private static byte[] document(PackItemKind kind) {
        String pdf = "%PDF-1.4\n% Exercise: " + kind + ", invented.\n%%EOF\n";
        return pdf.getBytes(StandardCharsets.US_ASCII);
    }
}
