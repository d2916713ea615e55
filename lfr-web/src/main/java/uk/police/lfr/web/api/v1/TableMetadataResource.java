package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the columns of the table hold; where readers of CSV on the Web look for it. */
@Path("/v1/deployments.csv-metadata.json")
@RequestScoped
@Produces(TableMetadataResource.CSVW_JSON)
@Tag(name = "Deployments")
public class TableMetadataResource {
    static final String CSVW_JSON = "application/csvm+json";

    @GET
    @Operation(summary = "What the columns of deployments.csv hold", description = "CSV on the Web (W3C, 2015).")
    @APIResponse(responseCode = "200", description = "The metadata of the table")
    public Response metadata(@Context Request request) {
        return OpenData.answer(TableMetadata.of(), request);
    }
}
