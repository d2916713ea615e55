package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.web.publicsite.kept.KeptAnswers;

/** Published deployments, a record on each line: the newest version of each, in the bytes that were hashed. */
@Path("/v1/deployments.jsonl")
@RequestScoped
@Produces(DeploymentLinesResource.JSON_LINES)
@Tag(name = "Deployments")
public class DeploymentLinesResource {
    static final String JSON_LINES = "application/jsonl;charset=UTF-8";

    @Inject
    private PublicRegister register;

    @Inject
    private KeptAnswers answers;

    @GET
    @Operation(
            summary = "All published deployments as JSON Lines",
            description = "A record in canonical JSON on each line, as schema/deployment.json describes it. The public"
                    + " log has the SHA-256 of each line, without its end, as recordHash.")
    @APIResponse(responseCode = "200", description = "The records")
    public Response lines(@Context Request request) {
        return OpenData.answerDescribed(
                answers.text("/api/v1/deployments.jsonl", () -> lines(register.documents())),
                "schema/deployment.json",
                request);
    }

    static String lines(Iterable<String> documents) {
        StringBuilder lines = new StringBuilder();
        documents.forEach(document -> lines.append(document).append('\n'));
        return lines.toString();
    }
}
