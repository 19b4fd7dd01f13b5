package org.maillage.site;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.servlet.ViewResolver;

/// The page frame without the application around it: templates and assets as they are on the wire.
public final class SampleFrames {

    private static final Assets ASSETS = new Assets();

    private SampleFrames() {}

    /// Views drawn in the frame of the demonstration, on its day.
    public static ViewResolver views() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("demo");
        var words = new Words(new ResourceBundleMessageSource());
        var nobodyRings = new StaticListableBeanFactory().getBeanProvider(Bell.class);
        return new JteViews(new Frames(ASSETS, words, "2025-11-20", environment, nobodyRings));
    }

    public static byte[] style() {
        return ASSETS.style();
    }

    public static byte[] script() {
        return ASSETS.script();
    }
}
