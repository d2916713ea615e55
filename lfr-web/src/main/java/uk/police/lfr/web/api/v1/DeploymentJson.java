package uk.police.lfr.web.api.v1;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.PublicAddress;

/**
 * One deployment as JSON. Texts are objects with {@code en} and {@code cy}; instants are ISO 8601 in UTC; every
 * figure is an object with a {@code state} and, where that is reported or zero, a {@code value}.
 */
final class DeploymentJson {

    private DeploymentJson() {}

    static JsonObjectBuilder of(PublicDeployment deployment) {
        return Json.createObjectBuilder()
                .add("reference", deployment.reference())
                .add("exercise", deployment.exercise())
                .add("source", deployment.history() ? "history" : "system")
                .add("phase", lower(deployment.phase()))
                .add("title", BilingualJson.of(deployment.title()))
                .add("context", BilingualJson.of(deployment.context()))
                .add("place", BilingualJson.of(deployment.place()))
                .add("start", deployment.start().toString())
                .add("end", deployment.end().toString())
                .add("purposes", purposes(deployment))
                .add("figures", figures(deployment.figures()))
                .add("threshold", threshold(deployment.threshold()))
                .add("everythingDeleted", deleted(deployment.everythingDeleted()))
                .add("alertsHeld", deployment.alertsHeld())
                .add("noticePublishedAt", instant(deployment.noticePublishedAt()))
                .add("resultsPublishedAt", instant(deployment.resultsPublishedAt()))
                .add("welshToFollow", deployment.welshToFollow())
                .add("revisions", revisions(deployment))
                .add("pages", pages(deployment.reference()));
    }

    private static JsonObjectBuilder figures(PublicFigures figures) {
        return Json.createObjectBuilder()
                .add("watchlistSize", figure(figures.watchlistSize()))
                .add("facesScanned", figure(figures.facesScanned()))
                .add("alerts", figure(figures.alerts()))
                .add("trueConfirmed", figure(figures.trueConfirmed()))
                .add("trueUnconfirmed", figure(figures.trueUnconfirmed()))
                .add("falseConfirmed", figure(figures.falseConfirmed()))
                .add("falseUnconfirmed", figure(figures.falseUnconfirmed()))
                .add("declined", figure(figures.declined()))
                .add("unresolved", figure(figures.unresolved()))
                .add("unadjudicated", figure(figures.unadjudicated()))
                .add("engagements", figure(figures.engagements()))
                .add("arrests", figure(figures.arrests()))
                .add("otherOutcomes", figure(figures.otherOutcomes()))
                .add("noAction", figure(figures.noAction()));
    }

    private static JsonObjectBuilder figure(Figure figure) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("state", lower(figure.state()));
        boolean counted = figure.state() == FigureState.REPORTED || figure.state() == FigureState.ZERO;
        return counted ? json.add("value", figure.value()) : json;
    }

    /** Each version with the hash that the public log has of it, and where its exact bytes are. */
    private static JsonArrayBuilder revisions(PublicDeployment deployment) {
        JsonArrayBuilder revisions = Json.createArrayBuilder();
        deployment
                .revisions()
                .forEach(revision -> revisions.add(Json.createObjectBuilder()
                        .add("number", revision.number())
                        .add("kind", lower(revision.kind()))
                        .add("publishedAt", revision.publishedAt().toString())
                        .add("reason", BilingualJson.of(revision.reason()))
                        .add("recordHash", revision.recordHash())
                        .add("rowHash", revision.rowHash())
                        .add(
                                "record",
                                "/api/v1/deployments/" + deployment.reference() + "/versions/" + revision.number())));
        return revisions;
    }

    private static JsonArrayBuilder purposes(PublicDeployment deployment) {
        JsonArrayBuilder purposes = Json.createArrayBuilder();
        deployment.purposes().stream().sorted().forEach(limb -> purposes.add(lower(limb)));
        return purposes;
    }

    private static JsonObjectBuilder pages(String reference) {
        JsonObjectBuilder pages = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            pages.add(
                    language.getCode(),
                    PublicAddress.deployment(language, reference).path());
        }
        return pages;
    }

    private static JsonValue instant(Instant instant) {
        return instant == null ? JsonValue.NULL : Json.createValue(instant.toString());
    }

    private static JsonValue threshold(Double threshold) {
        return threshold == null ? JsonValue.NULL : Json.createValue(threshold);
    }

    private static JsonValue deleted(Boolean deleted) {
        return deleted == null ? JsonValue.NULL : deleted ? JsonValue.TRUE : JsonValue.FALSE;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
