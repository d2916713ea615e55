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
import java.util.Collection;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.publicsite.TaggedText;
import uk.police.lfr.web.publicsite.kept.KeptAnswers;

/** Published deployments as JSON, the same facts as the public pages. */
@Path("/v1/deployments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deployments")
public class DeploymentsResource {

    private static final String RECORD_SCHEMA = "schema/deployment.json";

    @Inject
    private PublicRegister register;

    @Inject
    private KeptAnswers answers;

    @Inject
    private Installation installation;

    @GET
    @Operation(
            summary = "All published deployments",
            description = "Those in progress first, then those planned, then past ones, newest first.")
    @APIResponse(responseCode = "200", description = "The deployments")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag that was sent")
    public Response all(@Context Request request) {
        return OpenData.answerDescribed(
                answers.text("/api/v1/deployments", this::list), "schema/deployments.json", request);
    }

    private String list() {
        Stream<PublicDeployment> deployments = Stream.of(
                        register.inProgress(), register.upcoming(), register.previous())
                .flatMap(Collection::stream);
        return body(deployments, installation.exercise()).toString();
    }

    /** @param exercise whether the installation only ever plays */
    static JsonObject body(Stream<PublicDeployment> deployments, boolean exercise) {
        JsonArrayBuilder each = Json.createArrayBuilder();
        deployments.forEach(deployment -> each.add(DeploymentJson.of(deployment)));
        return Json.createObjectBuilder()
                .add("exercise", exercise)
                .add("deployments", each)
                .build();
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

    @GET
    @Path("/{reference}/certificate")
    @Operation(
            summary = "The deletion certificate of a deployment",
            description =
                    "What was signed, byte for byte, and its Ed25519 signature in Base64. Footage and the index of"
                            + " who was listed have later certificates of their own.")
    @APIResponse(responseCode = "200", description = "The certificate")
    @APIResponse(
            responseCode = "404",
            description = "No published deployment has this reference, or nothing is certified")
    public Response certificate(@PathParam("reference") String reference, @Context Request request) {
        return register.certificate(reference)
                .map(view -> OpenData.answer(
                        "{\"signed\":" + view.body() + ",\"signature\":\"" + view.signature() + "\"}", request))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{reference}/versions/{number}")
    @Operation(
            summary = "One version of a record, as it was published",
            description = "Canonical JSON. The public log has its SHA-256 as recordHash; every version stays.")
    @APIResponse(responseCode = "200", description = "The record")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Response version(
            @PathParam("reference") String reference, @PathParam("number") int number, @Context Request request) {
        return register.document(reference, number)
                .map(document -> OpenData.answerDescribed(new TaggedText(document), RECORD_SCHEMA, request))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{reference}/versions/{number}/row")
    @Produces(DeploymentTableResource.CSV)
    @Operation(
            summary = "One version of a record as a row of the table",
            description = "Without line end, as the public log has its SHA-256 as rowHash.")
    @APIResponse(responseCode = "200", description = "The row")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Response row(
            @PathParam("reference") String reference, @PathParam("number") int number, @Context Request request) {
        return register.row(reference, number)
                .map(row -> OpenData.answer(row, request))
                .orElseThrow(NotFoundException::new);
    }
}
