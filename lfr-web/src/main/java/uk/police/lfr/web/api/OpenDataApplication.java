package uk.police.lfr.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** Everything below {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Live facial recognition: open data",
                        version = "1",
                        description = "Deployments of live facial recognition: notices before, results after.",
                        license =
                                @License(
                                        name = "Open Government Licence v3.0",
                                        url =
                                                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")))
public class OpenDataApplication extends Application {}
