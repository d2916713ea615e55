package uk.police.lfr.web.admin.emergency;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.lfr.alert.boundary.EmergencyAlerts;
import uk.police.lfr.alert.contract.PictureKind;
import uk.police.lfr.watchlist.boundary.EmergencyEntries;
import uk.police.lfr.web.pictures.PictureReply;

/**
 * Pictures of an alert or an entry as JPEG, for whoever has emergency access: 404 where the picture is gone, and
 * where there is no emergency access or it is over.
 */
@WebServlet("/admin/emergency/picture/*")
public class EmergencyPictureServlet extends HttpServlet {

    private static final Pattern ALERT = Pattern.compile("/alert/(\\d{1,18})/(probe|scene|reference)\\.jpg");
    private static final Pattern ENTRY = Pattern.compile("/entry/(\\d{1,18})\\.jpg");

    @Inject
    private EmergencyAlerts alerts;

    @Inject
    private EmergencyEntries entries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        response.setHeader("Cache-Control", "no-store");
        Matcher alert = ALERT.matcher(path);
        Matcher entry = ENTRY.matcher(path);
        if (alert.matches()) {
            PictureKind kind = PictureReply.kind(alert.group(2));
            PictureReply.send(response, to -> alerts.write(Long.parseLong(alert.group(1)), kind, to));
        } else if (entry.matches()) {
            PictureReply.send(response, to -> entries.write(Long.parseLong(entry.group(1)), to));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
