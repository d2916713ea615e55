package uk.police.lfr.audit.verify.mirror;

import java.nio.charset.StandardCharsets;

/** What an address of the site answered. Immutable. */
final class SiteFile {
    private final String address;
    private final String type;
    private final byte[] content;

    /**
     * @param address path on the site, from its root
     * @param type media type, without parameters
     */
    SiteFile(String address, String type, byte[] content) {
        this.address = address;
        this.type = type;
        this.content = content.clone();
    }

    boolean isPage() {
        return type.equals("text/html");
    }

    /** Whether addresses may stand in it. */
    boolean isText() {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("javascript");
    }

    /** Whether it was signed or hashed as it stands, so that a copy must not touch it. */
    boolean isSealed() {
        return address.matches(".*/(versions/\\d+|certificate|retention-policy|deployments\\.jsonl)");
    }

    boolean isJson() {
        return type.contains("json");
    }

    byte[] content() {
        return content.clone();
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * Where it lies in the copy. An address may be a folder as well ({@code /api/v1/deployments}), which no file system
     * allows: pages become a folder's index, data get the ending of their form. The log's files keep their names, so that
     * a verifier finds them.
     */
    String name() {
        String path = address.substring(1);
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        if (isPage()) {
            return path + "/index.html";
        }
        boolean ended = path.substring(path.lastIndexOf('/') + 1).contains(".");
        if (ended || path.startsWith("api/v1/log/")) {
            return path;
        }
        return path + (isJson() ? ".json" : type.equals("text/csv") ? ".csv" : "");
    }
}
