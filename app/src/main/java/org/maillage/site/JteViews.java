package org.maillage.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Renders the precompiled JTE templates: view `plan/action` is `jte/plan/action.jte`, given `frame` and `page`.
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "maillage.pages");
    private final Frames frames;

    JteViews(Frames frames) {
        this.frames = frames;
        engine.setBinaryStaticContent(true);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return name.contains(":") || !engine.hasTemplate(template) ? null : new JteView(template);
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var params = new HashMap<String, @Nullable Object>();
            params.put("frame", frames.of(request));
            params.put("page", model == null ? null : model.get("page"));
            var output = new Utf8ByteOutput();
            engine.render(template, params, output);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(output.getContentLength());
            // At once: written piece by piece, a page crosses every wrapper of the response a thousand times.
            response.getOutputStream().write(output.toByteArray());
        }
    }
}
