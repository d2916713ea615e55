package uk.police.lfr.web.publicsite;

import java.util.Arrays;
import java.util.List;

/** Every file of open data that is worth knowing by name; the page of open data and the catalogue are made of these. */
public enum OpenFile {
    TABLE(DataSet.DEPLOYMENTS, "/api/v1/deployments.csv", "text/csv", "/api/v1/deployments.csv-metadata.json"),
    LIST(DataSet.DEPLOYMENTS, "/api/v1/deployments", "application/json", "/api/v1/schema/deployments.json"),
    LINES(DataSet.DEPLOYMENTS, "/api/v1/deployments.jsonl", "application/jsonl", "/api/v1/schema/deployment.json"),
    MAP(DataSet.DEPLOYMENTS, "/api/v1/deployments.geojson", "application/geo+json", ""),
    ATOM(DataSet.DEPLOYMENTS, "/feeds/deployments.atom", "application/atom+xml", ""),
    RSS(DataSet.DEPLOYMENTS, "/feeds/deployments.rss", "application/rss+xml", ""),
    JSON_FEED(DataSet.DEPLOYMENTS, "/feeds/deployments.json", "application/feed+json", ""),
    CALENDAR(DataSet.DEPLOYMENTS, "/feeds/deployments.ics", "text/calendar", ""),
    YEARS(DataSet.YEARS, "/api/v1/years", "application/json", ""),
    POLICY(DataSet.POLICY, "/api/v1/retention-policy", "application/json", ""),
    ALGORITHM(DataSet.ALGORITHM, "/api/v1/atrs", "application/json", "");

    /** Files that say the same in different forms. */
    public enum DataSet {
        DEPLOYMENTS,
        YEARS,
        POLICY,
        ALGORITHM;

        public List<OpenFile> files() {
            return Arrays.stream(OpenFile.values())
                    .filter(file -> file.set == this)
                    .toList();
        }
    }

    private static final String FEEDS = "/feeds/";

    private final DataSet set;
    private final String path;
    private final String type;
    private final String description;

    OpenFile(DataSet set, String path, String type, String description) {
        this.set = set;
        this.path = path;
        this.type = type;
        this.description = description;
    }

    public String path() {
        return path;
    }

    /** Media type, without parameters. */
    public String type() {
        return type;
    }

    /** Path of the file that says what it holds, for machines; empty where its format says enough. */
    public String description() {
        return description;
    }

    /** Whether it is made to be subscribed to. */
    public boolean isFeed() {
        return path.startsWith(FEEDS);
    }

    /** A feed in one language alone. */
    String path(Language language) {
        return path.replace(FEEDS, FEEDS + language.getCode() + "/");
    }
}
