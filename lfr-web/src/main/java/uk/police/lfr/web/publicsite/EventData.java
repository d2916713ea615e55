package uk.police.lfr.web.publicsite;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.PoliceTime;

/** A deployment as an {@code Event} of schema.org, for search engines that read it from the deployment's page. */
final class EventData {

    private final PublicDeployment deployment;
    private final Language language;
    private final String origin;

    /** @param origin see {@link PublicOrigin}; empty: addresses are those of the page that they stand on */
    EventData(PublicDeployment deployment, Language language, String origin) {
        this.deployment = deployment;
        this.language = language;
        this.origin = origin;
    }

    /** JSON-LD that may stand in a {@code script} element: nothing in it can end the element. */
    String json() {
        DeploymentText text = new DeploymentText(deployment, language);
        String page = origin + text.getPath();
        JsonObjectBuilder event = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Event")
                .add("@id", page)
                .add("url", page)
                .add("identifier", deployment.reference())
                .add("inLanguage", language.getCode())
                .add("name", text.getTitle())
                .add("description", text.getContext())
                .add("startDate", when(deployment.start()))
                .add("endDate", when(deployment.end()))
                .add("eventStatus", "https://schema.org/" + status())
                .add("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
                .add("location", place(text.getPlace()));
        String force =
                deployment.document().value("force." + language.getCode()).value();
        if (force != null) {
            event.add(
                    "organizer",
                    Json.createObjectBuilder()
                            .add("@type", "GovernmentOrganization")
                            .add("name", force));
        }
        return event.build().toString().replace("<", "\\u003c");
    }

    /** Of what was before this system only the day is known. */
    private String when(Instant moment) {
        return deployment.history() ? PoliceTime.day(moment).toString() : moment.toString();
    }

    private String status() {
        return deployment.phase().calledOff() ? "EventCancelled" : "EventScheduled";
    }

    private JsonObjectBuilder place(String name) {
        JsonObjectBuilder place =
                Json.createObjectBuilder().add("@type", "Place").add("name", name);
        deployment
                .point()
                .ifPresent(point -> place.add(
                        "geo",
                        Json.createObjectBuilder()
                                .add("@type", "GeoCoordinates")
                                .add("latitude", point.latitude())
                                .add("longitude", point.longitude())));
        return place;
    }
}
