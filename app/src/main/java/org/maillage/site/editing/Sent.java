package org.maillage.site.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/// Tells what was sent by a form from everything else.
final class Sent {

    private Sent() {}

    /// A form with files is not one of them: files cannot be sent again.
    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
