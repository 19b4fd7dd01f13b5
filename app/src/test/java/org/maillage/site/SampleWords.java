package org.maillage.site;

import org.springframework.context.support.ResourceBundleMessageSource;

/// The words of the screens without the application around them.
public final class SampleWords {

    private SampleWords() {}

    public static Words of(String... bundles) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles);
        messages.setDefaultEncoding("UTF-8");
        return new Words(messages);
    }
}
