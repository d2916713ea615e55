package uk.police.lfr.vision.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers a camera that wants user and password: by Digest (RFC 7616) where it offers that, else by Basic (RFC 7617). */
final class HttpSignIn {
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|([^\\s,]+))");
    private static final SecureRandom RANDOM = new SecureRandom();

    private HttpSignIn() {}

    /** @return empty where the address has no user, or nothing that is known here was offered */
    static String answer(List<String> challenges, CameraAddress address) {
        if (address.userInfo() == null) {
            return "";
        }
        for (String challenge : challenges) {
            if (offers(challenge, "digest")) {
                String answer = digest(parameters(challenge), address);
                if (!answer.isEmpty()) {
                    return answer;
                }
            }
        }
        boolean basic = challenges.stream().anyMatch(challenge -> offers(challenge, "basic"));
        byte[] pair = address.userInfo().getBytes(StandardCharsets.UTF_8);
        return basic ? "Basic " + Base64.getEncoder().encodeToString(pair) : "";
    }

    private static boolean offers(String challenge, String scheme) {
        return challenge.toLowerCase(Locale.ROOT).startsWith(scheme + " ") || challenge.equalsIgnoreCase(scheme);
    }

    private static Map<String, String> parameters(String challenge) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(challenge);
        while (matcher.find()) {
            found.put(
                    matcher.group(1).toLowerCase(Locale.ROOT),
                    matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return found;
    }

    private static String digest(Map<String, String> asked, CameraAddress address) {
        String algorithm = asked.getOrDefault("algorithm", "MD5").toUpperCase(Locale.ROOT);
        String hash = algorithm.startsWith("SHA-256") ? "SHA-256" : "MD5";
        if (!algorithm.equals(hash) && !algorithm.equals(hash + "-SESS")) {
            return "";
        }
        String[] pair = address.userInfo().split(":", 2);
        String password = pair.length == 2 ? pair[1] : "";
        String realm = asked.getOrDefault("realm", "");
        String nonce = asked.getOrDefault("nonce", "");
        byte[] own = new byte[8];
        RANDOM.nextBytes(own);
        String cnonce = HexFormat.of().formatHex(own);
        String who = hashed(hash, pair[0] + ":" + realm + ":" + password);
        if (algorithm.endsWith("-SESS")) {
            who = hashed(hash, who + ":" + nonce + ":" + cnonce);
        }
        String what = hashed(hash, "GET:" + address.requestTarget());
        boolean counted =
                List.of(asked.getOrDefault("qop", "").split("[,\\s]+")).contains("auth");
        String response = hashed(
                hash,
                counted ? who + ":" + nonce + ":00000001:" + cnonce + ":auth:" + what : who + ":" + nonce + ":" + what);
        return "Digest username=\"" + quoted(pair[0]) + "\", realm=\"" + realm + "\", nonce=\"" + nonce + "\", uri=\""
                + address.requestTarget() + "\", algorithm=" + algorithm + ", response=\"" + response + "\""
                + (asked.containsKey("opaque") ? ", opaque=\"" + asked.get("opaque") + "\"" : "")
                + (counted || algorithm.endsWith("-SESS") ? ", qop=auth, nc=00000001, cnonce=\"" + cnonce + "\"" : "");
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String hashed(String algorithm, String text) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // Every Java has these two.
        }
    }
}
