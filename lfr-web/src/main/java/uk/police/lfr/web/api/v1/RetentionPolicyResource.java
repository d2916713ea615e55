package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.transparency.boundary.DataPromises;

/** The policy that drives every deletion, as the force signed it. */
@Path("/v1/retention-policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionPolicyResource {

    @Inject
    private DataPromises promises;

    @GET
    @Operation(
            summary = "The retention policy in force",
            description = "The policy, its Ed25519 signature and the public key that it is checked with.")
    @APIResponse(responseCode = "200", description = "The policy")
    @APIResponse(responseCode = "404", description = "No sound policy is stored")
    public Response policy(@Context Request request) {
        return promises.signedPolicy()
                .map(file -> OpenData.answer(file, request))
                .orElseThrow(NotFoundException::new);
    }
}
