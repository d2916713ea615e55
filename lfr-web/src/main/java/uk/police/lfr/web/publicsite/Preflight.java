package uk.police.lfr.web.publicsite;

import java.util.Map;

/**
 * What a browser is told before a script of another site asks for open data with the tag that it knows (Fetch standard,
 * CORS): it may. Nothing here needs a cookie, and nothing here can be changed.
 */
public final class Preflight {

    /** Headers of the answer to {@code OPTIONS}, by name. */
    public static final Map<String, String> HEADERS = Map.of(
            "Allow", "GET, HEAD, OPTIONS",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Allow-Methods", "GET, HEAD",
            "Access-Control-Allow-Headers", "If-None-Match",
            "Access-Control-Max-Age", "86400");

    private Preflight() {}
}
