package org.maillage.diary.web;

import java.util.UUID;
import org.maillage.diary.feed.FeedId;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DiaryWebConfiguration implements WebMvcConfigurer {

    private static final FeedId NONE = new FeedId(new UUID(0, 0));

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, FeedId.class, DiaryWebConfiguration::id);
    }

    // An address whose id is none leads nowhere, like one whose id nobody bears.
    private static FeedId id(String text) {
        try {
            return new FeedId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return NONE;
        }
    }
}
