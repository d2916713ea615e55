package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.YearFigures;
import uk.police.lfr.web.publicsite.kept.KeptAnswers;

/** What became of all applications, year by year, the same figures as on the public page. */
@Path("/v1/years")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deployments")
public class YearsResource {

    @Inject
    private PublicRegister register;

    @Inject
    private KeptAnswers answers;

    @Inject
    private Installation installation;

    @GET
    @Operation(
            summary = "What became of all applications, year by year",
            description =
                    "Also of those that were refused, called off, or lapsed. Each counts once it is over; one whose"
                            + " notice is withheld, once the public has been told. Besides: how often emergency access to"
                            + " data beyond somebody's role was opened that year, and how many items were first"
                            + " kept longer for a listed reason.")
    @APIResponse(responseCode = "200", description = "The years, newest first")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag that was sent")
    public Response years(@Context Request request) {
        return OpenData.answer(answers.text("/api/v1/years", this::list), request);
    }

    private String list() {
        JsonArrayBuilder years = Json.createArrayBuilder();
        for (YearFigures year : register.years()) {
            years.add(Json.createObjectBuilder()
                    .add("year", year.year())
                    .add("tookPlace", year.tookPlace())
                    .add("refused", year.refused())
                    .add("returned", year.returned())
                    .add("lapsed", year.lapsed())
                    .add("cancelled", year.cancelled())
                    .add("expired", year.expired())
                    .add("aborted", year.aborted())
                    .add("urgent", year.urgent())
                    .add("noticeWithheld", year.noticeWithheld())
                    .add("emergencyAccess", year.emergencyAccess())
                    .add("heldItems", year.heldItems()));
        }
        return Json.createObjectBuilder()
                .add("exercise", installation.exercise())
                .add("years", years)
                .build()
                .toString();
    }
}
