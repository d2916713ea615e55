package uk.police.lfr.web.api.v1;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;

/**
 * Published deployments as GeoJSON (RFC 7946, WGS 84, longitude first). Whose place has no coordinates is a feature
 * without geometry: it is on the list, and on no map.
 */
final class DeploymentMap {

    private DeploymentMap() {}

    static JsonObject of(List<PublicDeployment> deployments) {
        JsonArrayBuilder features = Json.createArrayBuilder();
        deployments.forEach(deployment -> features.add(feature(deployment)));
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build();
    }

    private static JsonObjectBuilder feature(PublicDeployment deployment) {
        JsonObjectBuilder properties = DeploymentJson.of(deployment);
        RecordDocument document = deployment.document();
        properties.add("deploymentType", word(document.value("deployment_type")));
        properties.add("wardCode", word(document.value("location.ward_code")));
        properties.add("lsoa", word(document.value("location.lsoa")));
        properties.add("precisionMetres", number(document.value("location.precision")));
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add("id", deployment.reference())
                .add("geometry", geometry(deployment))
                .add("properties", properties);
    }

    private static JsonValue geometry(PublicDeployment deployment) {
        return deployment.point().<JsonValue>map(DeploymentMap::point).orElse(JsonValue.NULL);
    }

    private static JsonObject point(PublicDeployment.Point point) {
        return Json.createObjectBuilder()
                .add("type", "Point")
                .add(
                        "coordinates",
                        Json.createArrayBuilder().add(point.longitude()).add(point.latitude()))
                .build();
    }

    private static JsonValue word(RecordValue value) {
        return value.value() == null ? JsonValue.NULL : Json.createValue(value.value());
    }

    private static JsonValue number(RecordValue value) {
        return value.value() == null ? JsonValue.NULL : Json.createValue(new BigDecimal(value.value()));
    }
}
