package uk.police.lfr.web.publicsite.feed;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** A feed as JSON Feed 1.1. */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    static String of(Feed feed) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("version", VERSION)
                .add("title", feed.title())
                .add("description", feed.description())
                .add("home_page_url", feed.home())
                .add("feed_url", feed.self())
                .add(
                        "authors",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", feed.author())));
        if (!feed.code().isEmpty()) {
            json.add("language", feed.code());
        }
        JsonArrayBuilder items = Json.createArrayBuilder();
        feed.entries().forEach(entry -> items.add(item(entry)));
        return json.add("items", items).build().toString();
    }

    private static JsonObjectBuilder item(FeedEntry entry) {
        return Json.createObjectBuilder()
                .add("id", entry.page())
                .add("url", entry.page())
                .add("title", entry.title())
                .add("content_text", entry.summary())
                .add("date_published", entry.published().toString())
                .add("date_modified", entry.updated().toString());
    }
}
