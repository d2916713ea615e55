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
                case SITE_PLAN -> desk.put(deployment, kind, "", Map.of("sitePlan", street(plan)));
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

    /** An invented street of 60 metres, its cameras along it. */
    private static String street(DeploymentDraft plan) {
        StringBuilder lines = new StringBuilder();
        int east = -24;
        for (CameraPlan camera : plan.cameras()) {
            lines.append("CAMERA " + east + ",6 150 70 18; " + camera.name() + "\n");
            lines.append("ZONE " + (east - 2) + ",-2 " + (east + 10) + ",-2 " + (east + 10) + ",-8 " + (east - 2)
                    + ",-8; " + camera.name() + "\n");
            east += 16;
        }
        return lines
                + """
                STREET -60,-5 60,-5; Exercise Street
                BUILDING -40,10 -10,10 -10,24 -40,24; Station
                BUILDING 8,10 34,10 34,22 8,22; Market
                QUIET 36,-30 50,-30 50,-18 36,-18; Chapel
                ROUTE -50,-5 -50,34 50,34 50,-5; Way round by the canal
                SIGN -52,-2; Sign
                SIGN 52,-2; Sign
                """;
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
