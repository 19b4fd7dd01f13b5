package org.maillage.plan.web.form;

import org.jspecify.annotations.Nullable;
import org.maillage.site.FormValues;
import org.maillage.site.Typed;

/// One line of the links of an action.
public record LinkLine(String label, String url) implements FormValues.Line {

    public LinkLine(@Nullable String label, @Nullable String url) {
        this.label = Typed.line(label);
        this.url = Typed.line(url);
    }

    @Override
    public boolean empty() {
        return label.isEmpty() && url.isEmpty();
    }

    /// An address typed as people say it, `www.angers.fr`, is completed.
    String address() {
        return url.contains("://") || url.isEmpty() ? url : "https://" + url;
    }
}
