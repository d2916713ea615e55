package uk.police.lfr.web.pictures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.lfr.alert.boundary.AlertPictures;
import uk.police.lfr.alert.contract.PictureKind;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.recognition.boundary.LivePictures;

/**
 * Live pictures of a camera and the pictures of an alert, as JPEG. The boundaries check the caller's role
 * and audit the view; here it is only made sure that nobody on the way keeps a copy. 204 says that a camera has
 * no picture now; 404 that an alert's pictures are gone or another's.
 */
@WebServlet("/operations/pictures/*")
public class PictureServlet extends HttpServlet {

    private static final Pattern LIVE = Pattern.compile("/live/(\\d{1,18})/(\\d{1,18})\\.jpg");
    private static final Pattern ALERT = Pattern.compile("/alert/(\\d{1,18})/(probe|scene|reference)\\.jpg");

    @Inject
    private LivePictures live;

    @Inject
    private AlertPictures alerts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        response.setHeader("Cache-Control", "no-store");
        Matcher camera = LIVE.matcher(path);
        Matcher alert = ALERT.matcher(path);
        if (camera.matches()) {
            live(Long.parseLong(camera.group(1)), Long.parseLong(camera.group(2)), response);
        } else if (alert.matches()) {
            PictureKind kind = PictureReply.kind(alert.group(2));
            PictureReply.send(response, to -> alerts.write(Long.parseLong(alert.group(1)), kind, to));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void live(long deploymentId, long cameraId, HttpServletResponse response) throws IOException {
        response.setContentType("image/jpeg");
        try {
            if (!live.write(deploymentId, cameraId, response.getOutputStream())) {
                response.setContentType(null);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
        } catch (WrongState another) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
