package uk.police.lfr.web.integration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.alert.boundary.AccuracyDesk;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.oversight.boundary.IncidentDesk;
import uk.police.lfr.platform.contract.NotFound;

/**
 * Deployments with their figures, and incidents: numbers and states, never a person. Each operation names its roles for the reader of the
 * description; {@code web.xml} and the boundary ask for them, and tests compare what is said with what is done.
 */
@Path("/v1/staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff", description = "For systems of the force that have signed in as an account with the role named.")
public class StaffDataResource {
    /** Under which the description names the roles. */
    static final String ROLES = "x-required-roles";

    private static final String READERS =
            "[\"OP_LEAD\", \"AO\", \"AO_URGENT\", \"SILVER\", \"PREAPPROVER\", \"DPO\", \"AUDITOR\"]";

    private static final String ANSWERABLE = "[\"DPO\", \"AUDITOR\", \"AO\", \"SILVER\", \"GOLD\", \"ENGINEER\"]";

    private static final int INCIDENTS = 200;

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private AccuracyDesk accuracy;

    @Inject
    private IncidentDesk incidents;

    @GET
    @Path("/deployments")
    @Extension(name = ROLES, value = READERS, parseValue = true)
    @Operation(
            summary = "All deployments, published or not",
            description = "Newest first, with place, times and state.")
    @APIResponse(responseCode = "200", description = "The deployments")
    @APIResponse(responseCode = "403", description = "The account does not hold the role; the log knows")
    public String deployments() {
        JsonArrayBuilder each = Json.createArrayBuilder();
        deployments.list().forEach(deployment -> each.add(StaffJson.of(deployment)));
        return Json.createObjectBuilder().add("deployments", each).build().toString();
    }

    @GET
    @Path("/deployments/{id}/figures")
    @Extension(name = ROLES, value = READERS, parseValue = true)
    @Operation(
            summary = "A deployment's figures so far",
            description = "Counts of faces, alerts and outcomes; no alert by itself.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "403", description = "The account does not hold the role; the log knows")
    @APIResponse(responseCode = "404", description = "There is no such deployment")
    public String figures(@PathParam("id") long id) {
        try {
            return StaffJson.of(accuracy.of(id)).toString();
        } catch (NotFound unknown) {
            throw new NotFoundException(unknown);
        }
    }

    @GET
    @Path("/incidents")
    @Extension(name = ROLES, value = ANSWERABLE, parseValue = true)
    @Operation(summary = "Incidents", description = "Those that wait for people first; 200 at most.")
    @APIResponse(responseCode = "200", description = "The incidents")
    @APIResponse(responseCode = "403", description = "The account does not hold the role; the log knows")
    public String incidents() {
        JsonArrayBuilder each = Json.createArrayBuilder();
        incidents.newest(INCIDENTS).forEach(incident -> each.add(StaffJson.of(incident)));
        return Json.createObjectBuilder().add("incidents", each).build().toString();
    }
}
