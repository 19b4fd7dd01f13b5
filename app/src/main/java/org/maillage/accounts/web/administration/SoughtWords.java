package org.maillage.accounts.web.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What is sought in a list, as its address says it.
final class SoughtWords {

    private SoughtWords() {}

    /// The query string with its `?`, or nothing.
    static String query(String words) {
        return words.isEmpty() ? "" : "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
