package uk.police.lfr.web.publicsite;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a visitor of the bare address to the language that their browser asks for first. */
@WebServlet("")
public class LanguageChoiceServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean welsh = "cy".equals(request.getLocale().getLanguage());
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.sendRedirect(request.getContextPath() + (welsh ? "/cy/" : "/en/"));
    }
}
