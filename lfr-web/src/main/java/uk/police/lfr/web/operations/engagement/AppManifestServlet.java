package uk.police.lfr.web.operations.engagement;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.web.StaffLanguage;
import uk.police.lfr.web.StaffText;

/** By what a phone offers to install the engagement officer's pages; in the language of its reader. */
@WebServlet("/staff/app.webmanifest")
public class AppManifestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGES = "/operations/engagement/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/manifest+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(manifest().toString());
    }

    static JsonObject manifest() {
        return Json.createObjectBuilder()
                .add("id", PAGES)
                .add("name", StaffText.of("app.name"))
                .add("short_name", StaffText.of("app.shortName"))
                .add("lang", StaffLanguage.spoken().code())
                .add("start_url", PAGES + "list.xhtml")
                .add("scope", "/")
                .add("display", "standalone")
                .add("background_color", AppIcon.BLUE)
                .add("theme_color", AppIcon.BLUE)
                .add("icons", Json.createArrayBuilder().add(icon(192)).add(icon(512)))
                .build();
    }

    private static JsonObjectBuilder icon(int side) {
        return Json.createObjectBuilder()
                .add("src", AppIconServlet.address(side))
                .add("sizes", side + "x" + side)
                .add("type", "image/png")
                .add("purpose", "any maskable");
    }
}
