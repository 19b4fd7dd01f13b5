package org.maillage.convention.web.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.files.FileVersion;
import org.maillage.site.Attachment;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// The bytes of a version, to save and never to open in the page: whatever a browser makes of them, they run nothing,
/// load nothing and know nothing of who is signed in. Kept by nobody between; asked for again, they are the same as
/// long as their digest is.
record Download(String fileName, FileVersion version, Attachment.Content content) implements View {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (new ServletWebRequest(request, response).checkNotModified("\"" + version.sha256() + "\"")) {
            return;
        }
        response.setContentLengthLong(version.bytes());
        new Attachment(fileName, version.mediaType(), content).render(model, request, response);
    }
}
