package uk.police.lfr.web.publicsite.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** A feed as Atom or RSS. */
final class SyndicatedFeed {

    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private final Feed feed;

    SyndicatedFeed(Feed feed) {
        this.feed = feed;
    }

    /** RFC 4287. */
    String atom() {
        SyndFeed syndicated = syndicated("atom_1.0");
        syndicated.setUri(feed.self());
        syndicated.setLinks(List.of(link("self", feed.self()), link("alternate", feed.home())));
        syndicated.setAuthors(List.of(author()));
        Document document = document(syndicated);
        if (!feed.code().isEmpty()) {
            document.getRootElement().setAttribute("lang", feed.code(), Namespace.XML_NAMESPACE);
        }
        return written(document);
    }

    /** RSS 2.0, with the address of the feed itself as the RSS Advisory Board recommends it. */
    String rss() {
        SyndFeed syndicated = syndicated("rss_2.0");
        syndicated.setLink(feed.home());
        if (!feed.code().isEmpty()) {
            syndicated.setLanguage(feed.code());
        }
        Document document = document(syndicated);
        document.getRootElement()
                .getChild("channel")
                .addContent(new Element("link", ATOM)
                        .setAttribute("href", feed.self())
                        .setAttribute("rel", "self")
                        .setAttribute("type", FeedFormat.RSS.type()));
        return written(document);
    }

    private SyndFeed syndicated(String type) {
        SyndFeed syndicated = new SyndFeedImpl();
        syndicated.setFeedType(type);
        syndicated.setTitle(feed.title());
        syndicated.setDescription(feed.description());
        syndicated.setPublishedDate(Date.from(feed.updated()));
        syndicated.setEntries(feed.entries().stream().map(SyndicatedFeed::entry).toList());
        return syndicated;
    }

    private static SyndEntry entry(FeedEntry entry) {
        SyndEntry syndicated = new SyndEntryImpl();
        syndicated.setUri(entry.page());
        syndicated.setLink(entry.page());
        syndicated.setTitle(entry.title());
        syndicated.setPublishedDate(Date.from(entry.published()));
        syndicated.setUpdatedDate(Date.from(entry.updated()));
        SyndContent summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(entry.summary());
        syndicated.setDescription(summary);
        return syndicated;
    }

    private static SyndLink link(String relation, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private SyndPersonImpl author() {
        SyndPersonImpl author = new SyndPersonImpl();
        author.setName(feed.author());
        return author;
    }

    private static Document document(SyndFeed syndicated) {
        try {
            return new SyndFeedOutput().outputJDom(syndicated);
        } catch (FeedException e) {
            throw new IllegalStateException("A published deployment cannot be written as a feed", e);
        }
    }

    private static String written(Document document) {
        return new XMLOutputter(Format.getPrettyFormat().setTextMode(Format.TextMode.PRESERVE)).outputString(document);
    }
}
