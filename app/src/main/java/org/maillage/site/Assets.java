package org.maillage.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The style sheet and the script of the site: many small files in the sources, one of each on the wire,
/// under an address that changes with the content so that browsers may keep it for ever.
@Component
public class Assets {

    private static final String HTMX = "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

    private final byte[] style;
    private final byte[] script;
    private final String fingerprint;

    Assets() {
        // Cascade layers are declared in the first file: after it the order of files does not matter.
        style = joined("classpath*:static/css/**/*.css");
        script = joined(HTMX, "classpath*:static/js/*.js");
        fingerprint = fingerprint(style, script);
    }

    public String styleAddress() {
        return "/assets/" + fingerprint + "/maillage.css";
    }

    public String scriptAddress() {
        return "/assets/" + fingerprint + "/maillage.js";
    }

    byte[] style() {
        return style.clone();
    }

    byte[] script() {
        return script.clone();
    }

    private static byte[] joined(String... patterns) {
        try {
            var text = new StringBuilder();
            for (String pattern : patterns) {
                for (Resource file : sorted(pattern)) {
                    text.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
                }
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Assets are part of the jar and must be readable", unreadable);
        }
    }

    private static List<Resource> sorted(String pattern) throws IOException {
        var files = new ArrayList<>(Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern)));
        files.sort(Comparator.comparing(Resource::toString));
        return files;
    }

    static String fingerprint(byte[]... contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] content : contents) {
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK provides SHA-256", absent);
        }
    }
}
