package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.transparency.boundary.PublicRegister;

/** Published deployments as JSON, the same facts as the public pages. */
@Path("/v1/deployments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deployments")
public class DeploymentsResource {

    @Inject
    private PublicRegister register;

    @Inject
    private Installation installation;

    @GET
    @Operation(
            summary = "All published deployments",
            description = "Those in progress first, then those planned, then past ones, newest first.")
    @APIResponse(responseCode = "200", description = "The deployments")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag that was sent")
    public Response all(@Context Request request) {
        JsonArrayBuilder deployments = Json.createArrayBuilder();
        Stream.of(register.inProgress(), register.upcoming(), register.previous())
                .flatMap(java.util.Collection::stream)
                .forEach(deployment -> deployments.add(DeploymentJson.of(deployment)));
        JsonObject body = Json.createObjectBuilder()
                .add("exercise", installation.exercise())
                .add("deployments", deployments)
                .build();
        return OpenData.answer(body, request);
    }

    @GET
    @Path("/{reference}")
    @Operation(summary = "One deployment", description = "By the reference of its permanent public page.")
    @APIResponse(responseCode = "200", description = "The deployment")
    @APIResponse(responseCode = "404", description = "No published deployment has this reference")
    public Response one(@PathParam("reference") String reference, @Context Request request) {
        return register.find(reference)
                .map(deployment -> OpenData.answer(DeploymentJson.of(deployment).build(), request))
                .orElseThrow(NotFoundException::new);
    }
}
