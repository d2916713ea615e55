package uk.police.lfr.web.pictures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.lfr.watchlist.boundary.ReferencePictures;

/**
 * A listed person's reference picture, for those who build, check and decide about lists. The boundary checks the role
 * and writes the view into the log; 404 where the entry is gone.
 */
@WebServlet("/operations/pictures/reference/*")
public class ReferenceServlet extends HttpServlet {

    private static final Pattern ENTRY = Pattern.compile("/(\\d{1,18})\\.jpg");

    @Inject
    private ReferencePictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Matcher entry = ENTRY.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (entry.matches()) {
            PictureReply.send(response, to -> pictures.write(Long.parseLong(entry.group(1)), to));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
