package uk.police.lfr.web.publicsite;

import java.io.StringWriter;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import uk.police.lfr.transparency.contract.PublicDeployment;

/** The public pages for search engines (sitemaps.org 0.9): each address, and where it stands in the other language. */
final class Sitemap {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final String origin;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Sitemap(String origin) throws XMLStreamException {
        this.origin = origin;
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    /** @param origin see {@link PublicOrigin} */
    static String of(List<PublicDeployment> deployments, String origin) {
        try {
            return new Sitemap(origin).of(deployments);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory cannot be written", e);
        }
    }

    private String of(List<PublicDeployment> deployments) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        for (Language language : Language.values()) {
            for (SitePage page : EnumSet.complementOf(EnumSet.of(SitePage.DEPLOYMENT))) {
                page(PublicAddress.of(language, page), null);
            }
            for (PublicDeployment deployment : deployments) {
                page(PublicAddress.deployment(language, deployment.reference()), deployment.changedAt());
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        return text.toString();
    }

    private void page(PublicAddress address, Instant changed) throws XMLStreamException {
        xml.writeStartElement("url");
        element("loc", origin + address.path());
        if (changed != null) {
            element("lastmod", changed.toString());
        }
        alternate(address);
        alternate(address.inOtherLanguage());
        xml.writeEndElement();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void alternate(PublicAddress address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", address.language().getCode());
        xml.writeAttribute("href", origin + address.path());
    }
}
