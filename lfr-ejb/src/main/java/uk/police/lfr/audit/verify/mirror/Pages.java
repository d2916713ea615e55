package uk.police.lfr.audit.verify.mirror;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes files out of answers: links lead from file to file, wherever the copy lies, and what needs the live site is gone.
 * Reads the site's own markup, whose attributes stand in quotes and whose forms and links do not nest.
 */
final class Pages {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern ANCHOR =
            Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\b(href|src)=([\"'])(/[^\"'#?]*)(#[^\"']*)?\\2");
    private static final Pattern NOTICE = Pattern.compile(
            "(<p\\b[^>]*\\bid=\"copy-notice\"[^>]*?) hidden=\"hidden\"([^>]*>)(.*?)<span></span>", Pattern.DOTALL);
    private static final Pattern FORMS = Pattern.compile("\\bdata-forms=\"([^\"]*)\"");
    private static final Pattern DATA_ADDRESS = Pattern.compile("\"(/[^\"\\\\]*)\"");

    private final Map<String, SiteFile> files;
    private final String made;

    /** @param made the day that the pages name as that of the copy, ISO 8601 */
    Pages(Map<String, SiteFile> files, String made) {
        this.files = files;
        this.made = made;
    }

    /** A page with links that work in the copy. */
    String page(SiteFile page) {
        String html = page.text();
        String forms = FORMS.matcher(html)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        html = FORM.matcher(html).replaceAll(Matcher.quoteReplacement("<p class=\"govuk-body\">" + forms + "</p>"));
        html = NOTICE.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2) + found.group(3)
                        + "<time datetime=\"" + made + "\">" + made + "</time>"));
        html = ANCHOR.matcher(html).replaceAll(found -> Matcher.quoteReplacement(anchor(found)));
        return LINK.matcher(html).replaceAll(found -> Matcher.quoteReplacement(link(page, found)));
    }

    /** A link into what only the live site has loses itself and keeps its words, unless these mean nothing elsewhere. */
    private String anchor(MatchResult anchor) {
        String target = anchor.group(1).replaceFirst("#.*", "");
        if (files.containsKey(target)) {
            return anchor.group();
        }
        return target.startsWith("/operations") || target.startsWith("/staff") ? "" : anchor.group(2);
    }

    private String link(SiteFile page, MatchResult link) {
        SiteFile target = files.get(link.group(3));
        if (target == null) {
            throw new MirrorFault(page.name() + " needs " + link.group(3) + ", which is not in the copy");
        }
        String fragment = link.group(4) == null ? "" : link.group(4);
        String quote = link.group(2);
        return link.group(1) + "=" + quote + relative(page.name(), target.name()) + fragment + quote;
    }

    /** From one file of the copy to another. */
    static String relative(String from, String to) {
        int folders = (int) from.chars().filter(one -> one == '/').count();
        return "../".repeat(folders) + to;
    }

    /** Data whose addresses are those of the files; what is signed or hashed stays as it is, byte for byte. */
    String data(SiteFile data) {
        return DATA_ADDRESS.matcher(data.text()).replaceAll(found -> {
            SiteFile target = files.get(found.group(1));
            return Matcher.quoteReplacement(target == null ? found.group() : "\"/" + target.name() + "\"");
        });
    }
}
