package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.web.publicsite.PublicOrigin;

/** What open data there is. */
@Path("/v1/catalogue")
@RequestScoped
@Produces(CatalogueResource.JSON_LD)
@Tag(name = "Catalogue")
public class CatalogueResource {
    static final String JSON_LD = "application/ld+json";

    @Inject
    private Installation installation;

    @GET
    @Operation(summary = "What open data there is", description = "DCAT in JSON-LD, in English and Welsh.")
    @APIResponse(responseCode = "200", description = "The catalogue")
    public Response catalogue(@Context HttpServletRequest asked, @Context Request request) {
        return OpenData.answer(new Catalogue(PublicOrigin.of(asked)).of(installation.force()), request);
    }
}
