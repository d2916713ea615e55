package uk.police.lfr.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import uk.police.lfr.run.ServerPorts;

/** Somebody signed in by the portal's form, on a server of a test's own. */
final class StaffSession {
    private final ServerPorts ports;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    StaffSession(ServerPorts ports, String username, String password) throws IOException, InterruptedException {
        this.ports = ports;
        opens("/operations/start.xhtml");
        send(HttpRequest.newBuilder(ports.page("/operations/j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("j_username=" + username + "&j_password=" + password)));
    }

    /** What an address answers, as it reaches the browser. */
    HttpResponse<String> opens(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(ports.page(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
