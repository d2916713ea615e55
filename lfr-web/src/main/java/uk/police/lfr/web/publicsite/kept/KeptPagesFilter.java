package uk.police.lfr.web.publicsite.kept;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.police.lfr.web.publicsite.PublicVisit;

/** Answers public pages from those that are kept; a form, a search and an answer to a choice are rendered each time. */
@WebFilter({"/en/*", "/cy/*"})
public class KeptPagesFilter extends HttpFilter {

    @Inject
    private KeptAnswers answers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> key = PublicVisit.key(request);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<KeptPage> page = answers.page(key.get(), () -> {
            RenderedPage rendered = new RenderedPage(response);
            chain.doFilter(request, rendered);
            return rendered.page();
        });
        if (page.isPresent()) {
            page.get().answer(request, response);
        }
    }
}
