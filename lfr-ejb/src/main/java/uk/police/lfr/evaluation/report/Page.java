package uk.police.lfr.evaluation.report;

import java.util.List;

/**
 * A page that needs nothing but itself: no script, no address, no typeface. Readable at 375 pixels and on paper. Texts
 * are escaped here; only {@link #figure} takes markup, of {@link Plot}.
 */
public final class Page {
    private static final String STYLE =
            """
            :root { color-scheme: light; }
            body { font: 1rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; margin: 0 auto;
                max-width: 60rem; padding: 1rem; overflow-wrap: break-word; }
            h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
            .table { overflow-x: auto; margin: 1rem 0; } .table:focus { outline: 3px solid #0b0c0c; }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .9rem;
                overflow-wrap: anywhere; }
            caption { text-align: left; font-weight: bold; padding: .25rem 0; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #b1b4b6; }
            figure { margin: 1rem 0; max-width: 36rem; } svg { width: 100%; height: auto; }
            figcaption { font-size: .9rem; } code { overflow-wrap: anywhere; }
            @media print { body { max-width: none; padding: 0; font-size: 10pt; }
                figure, table, tr { break-inside: avoid; } h2 { break-after: avoid; } .table { overflow: visible; } }
            """;

    private final StringBuilder html = new StringBuilder();

    public Page(String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(text(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(text(title))
                .append("</h1>\n");
    }

    public Page heading(String words) {
        html.append("<h2>").append(text(words)).append("</h2>\n");
        return this;
    }

    public Page paragraph(String words) {
        html.append("<p>").append(text(words)).append("</p>\n");
        return this;
    }

    /** A table whose first column names each row. */
    public Page table(String caption, List<String> head, List<List<String>> rows) {
        html.append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(text(caption))
                .append("\">\n<table>\n<caption>")
                .append(text(caption))
                .append("</caption>\n<thead><tr>");
        head.forEach(
                cell -> html.append("<th scope=\"col\">").append(text(cell)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr><th scope=\"row\">").append(text(row.get(0))).append("</th>");
            row.subList(1, row.size())
                    .forEach(cell -> html.append("<td>").append(text(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
        return this;
    }

    /** @param svg as {@link Plot} drew it; what it shows stands in a table beside it, too */
    public Page figure(String svg, String caption) {
        html.append("<figure>\n")
                .append(svg)
                .append("<figcaption>")
                .append(text(caption))
                .append("</figcaption>\n</figure>\n");
        return this;
    }

    public String end() {
        return html + "</main>\n</body>\n</html>\n";
    }

    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
