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

/** Published deployments for a map. */
@Path("/v1/deployments.geojson")
@RequestScoped
@Produces(DeploymentMapResource.GEO_JSON)
@Tag(name = "Deployments")
public class DeploymentMapResource {
    static final String GEO_JSON = "application/geo+json";

    @Inject
    private PublicRegister register;

    @Inject
    private KeptAnswers answers;

    @GET
    @Operation(
            summary = "All published deployments as GeoJSON",
            description = "RFC 7946. A deployment whose place has no coordinates has no geometry.")
    @APIResponse(responseCode = "200", description = "A feature for each deployment, newest first")
    public Response map(@Context Request request) {
        return OpenData.answer(
                answers.text("/api/v1/deployments.geojson", () -> DeploymentMap.of(register.all())
                        .toString()),
                request);
    }
}
