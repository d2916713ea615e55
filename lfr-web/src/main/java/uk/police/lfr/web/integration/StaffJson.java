package uk.police.lfr.web.integration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import uk.police.lfr.alert.contract.FieldAccuracy;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.oversight.contract.IncidentView;
import uk.police.lfr.platform.contract.BilingualText;

/** What other systems are given, name by name: what is not written here does not leave. */
final class StaffJson {
    private StaffJson() {}

    static JsonObject of(DeploymentSummary deployment) {
        return Json.createObjectBuilder()
                .add("id", deployment.id())
                .add("reference", deployment.reference())
                .add("title", both(deployment.title()))
                .add("place", both(deployment.place()))
                .add("start", deployment.start().toString())
                .add("end", deployment.end().toString())
                .add("state", deployment.state().name())
                .build();
    }

    private static JsonObject both(BilingualText text) {
        return Json.createObjectBuilder()
                .add("en", text.en())
                .add("cy", text.cy())
                .build();
    }

    static JsonObject of(FieldAccuracy accuracy) {
        return Json.createObjectBuilder()
                .add("threshold", accuracy.threshold())
                .add("listed", accuracy.listed())
                .add("falseAlertsOfFaces", share(accuracy.falseAlerts()))
                .add("testSubjectsFound", share(accuracy.found()))
                .build();
    }

    /** Counts always; a share of nothing has no value. */
    private static JsonObject share(Proportion share) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("numerator", share.numerator()).add("denominator", share.denominator());
        share.value().ifPresent(value -> json.add("value", value));
        share.low().ifPresent(low -> json.add("low", low));
        share.high().ifPresent(high -> json.add("high", high));
        return json.build();
    }

    /** Without the subject and the facts, which may name a member of staff. */
    static JsonObject of(IncidentView incident) {
        return Json.createObjectBuilder()
                .add("id", incident.id())
                .add("kind", incident.kind())
                .add("state", incident.state().name())
                .add("foundAt", incident.foundAt().toString())
                .add("lastSeenAt", incident.lastSeenAt().toString())
                .add("seen", incident.seen())
                .build();
    }
}
