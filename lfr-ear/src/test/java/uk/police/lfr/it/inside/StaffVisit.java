package uk.police.lfr.it.inside;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;

/** A person at the portal's addresses, signed in by its form, with a session that the end of the visit ends. */
public final class StaffVisit implements AutoCloseable {
    /** As the server named them, one after the other. */
    private final Set<String> sessions = new LinkedHashSet<>();

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
        HttpResponse<Void> answer = client.send(request.build(), HttpResponse.BodyHandlers.discarding());
        for (HttpResponse<Void> each = answer;
                each != null;
                each = each.previousResponse().orElse(null)) {
            each.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("JSESSIONID="))
                    .forEach(cookie -> sessions.add(cookie.split(";")[0]));
        }
        return answer.statusCode();
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + System.getProperty("jboss.http.port") + path);
    }

    /** The numbers that this visit's session has had. */
    public Set<String> sessions() {
        return sessions;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        post("/staff/sign-out", "");
    }
}
