package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.web.publicsite.kept.KeptAnswers;

/** Published deployments as one table: the newest version of each record, in the bytes that were hashed. */
@Path("/v1/deployments.csv")
@RequestScoped
@Produces(DeploymentTableResource.CSV)
@Tag(name = "Deployments")
public class DeploymentTableResource {
    static final String CSV = "text/csv;charset=UTF-8;header=present";

    @Inject
    private PublicRegister register;

    @Inject
    private KeptAnswers answers;

    @GET
    @Operation(
            summary = "All published deployments as CSV",
            description =
                    "RFC 4180, UTF-8. The public log has the SHA-256 of each row, without its line end, as rowHash.")
    @APIResponse(responseCode = "200", description = "The table, with a header row")
    public Response table(@Context Request request) {
        return OpenData.answerDescribed(
                answers.text("/api/v1/deployments.csv", () -> table(register.table())),
                "deployments.csv-metadata.json",
                request);
    }

    static String table(List<String> rows) {
        return String.join("\r\n", rows) + "\r\n";
    }
}
