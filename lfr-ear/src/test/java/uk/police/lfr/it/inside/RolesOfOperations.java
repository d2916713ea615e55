package uk.police.lfr.it.inside;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.Role;

/** The roles that the description of the interface says each operation for other systems needs. */
public final class RolesOfOperations {
    private static final String FOR_SYSTEMS = "/api/v1/staff/";

    private RolesOfOperations() {}

    /** Path of each operation with its roles; all of them are read with GET. */
    public static Map<String, Set<Role>> described() throws IOException, InterruptedException {
        URI description = URI.create("http://localhost:" + System.getProperty("jboss.http.port") + "/openapi");
        String text = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(description)
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        Map<String, Set<Role>> roles = new TreeMap<>();
        JsonObject paths =
                Json.createReader(new StringReader(text)).readObject().getJsonObject("paths");
        paths.forEach((path, operations) -> {
            if (path.startsWith(FOR_SYSTEMS)) {
                roles.put(path, roles(operations.asJsonObject().getJsonObject("get")));
            }
        });
        return roles;
    }

    private static Set<Role> roles(JsonObject operation) {
        return operation.getJsonArray("x-required-roles").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
