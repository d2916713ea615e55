package uk.police.lfr.it.inside;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A person at the portal's addresses, signed in by its form, with a session that the end of the visit ends. */
public final class StaffVisit implements AutoCloseable {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public StaffVisit(Staff person) throws IOException, InterruptedException {
        this(person, Staff.PASSWORD);
    }

    /** With a password that may be wrong. */
    public StaffVisit(Staff person, String password) throws IOException, InterruptedException {
        status("/operations/start.xhtml");
        post("/operations/j_security_check", "j_username=" + person.username() + "&j_password=" + password);
    }

    /** What an address answers. */
    public int status(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + System.getProperty("jboss.http.port") + path);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        post("/staff/sign-out", "");
    }
}
