package uk.police.lfr.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.police.lfr.evaluation.report.Plot.Spot;

class PlotTest {
    private static final Axis RATE = new Axis("rate", true, 1e-4, 1);

    @Test
    void aLogarithmicScaleGoesByPowersOfTen() {
        assertEquals(0, RATE.place(1e-5), 1e-12);
        assertEquals(0.5, RATE.place(1e-2), 1e-12);
        assertEquals(5, RATE.ticks().size());
        assertEquals("1e-4", RATE.tick(1e-4));
        assertEquals("0.01", RATE.tick(1e-2));
        assertEquals("1", RATE.tick(1));
    }

    @Test
    void aLinearScaleHasRoundTicks() {
        List<Double> ticks = new Axis("score", false, -0.2, 1).ticks();
        assertEquals(7, ticks.size());
        assertEquals(0.4, ticks.get(3), 1e-9);
    }

    @Test
    void aPlotSaysWhatItShowsAndEscapesIt() throws ParserConfigurationException, SAXException, IOException {
        String svg = new Plot("p", "One < two & three", "Described", RATE, RATE)
                .line("a line", List.of(new Spot(1e-3, 0.5), new Spot(0.1, 0.1)))
                .bar(0.01, 0.02, 0.01, 0.03)
                .svg();
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("p-t p-d", root.getAttribute("aria-labelledby"));
        assertEquals(
                "One < two & three", root.getElementsByTagName("title").item(0).getTextContent());
        assertTrue(svg.contains("a line"));
    }

    @Test
    void textsOfAPageAreEscaped() {
        String page = new Page("<set>")
                .table("c", List.of("h"), List.of(List.of("<b>")))
                .end();
        assertTrue(page.contains("&lt;set&gt;") && page.contains("&lt;b&gt;"));
    }
}
