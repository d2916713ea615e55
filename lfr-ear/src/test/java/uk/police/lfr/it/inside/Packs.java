package uk.police.lfr.it.inside;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import uk.police.lfr.deployment.boundary.PackDesk;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.PackItemKind;

/** A complete application pack. */
public final class Packs {
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("code", "s2.3(a)"),
            Map.entry("protest", "no"),
            Map.entry("under18", "no"),
            Map.entry("noAudio", "yes"),
            Map.entry("expectedSize", "10"),
            Map.entry("expectedFaces", "1000"),
            Map.entry("eyePixels", "60"),
            Map.entry("lux", "300"),
            Map.entry("sitePlan", "ZONE 0,0 10,0 10,5; Zone"),
            Map.entry("categories", "WANTED_COURT, SUSPECT, COURT_ORDER, MISSING_RISK, HARM_RISK"));

    private Packs() {}

    public static void handIn(PackDesk desk, long deployment, DeploymentDraft plan) {
        for (PackItemKind kind : PackItemKind.values()) {
            if (kind == PackItemKind.CAMERA_PLAN) {
                for (CameraPlan camera : plan.cameras()) {
                    desk.put(deployment, kind, camera.name(), answers(kind));
                }
            } else if (kind == PackItemKind.CHILD_RIGHTS || kind == PackItemKind.DPO_CONSULTATION) {
                continue;
            } else if (kind.document()) {
                desk.attach(deployment, kind, answers(kind), "test.pdf", "application/pdf", pdf());
            } else {
                desk.put(deployment, kind, "", answers(kind));
            }
        }
    }

    private static Map<String, String> answers(PackItemKind kind) {
        Map<String, String> answers = new HashMap<>();
        kind.fields().forEach(field -> answers.put(field, ANSWERS.getOrDefault(field, "As a test says.")));
        return answers;
    }

    private static byte[] pdf() {
        return "%PDF-1.4 test".getBytes(StandardCharsets.US_ASCII);
    }
}
