package org.maillage.convention.snapshots;

import org.maillage.accounts.PackedTexts;
import org.maillage.convention.contents.ContentsFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where a convention stands compressed: its frozen states, and what an avenant began from.
@Configuration(proxyBeanMethods = false)
class FrozenTextsConfiguration {

    @Bean
    PackedTexts snapshotTexts(JdbcClient jdbc, ContentsFormat format) {
        return new FrozenTexts(jdbc, format, "convention.snapshot", "id", "content");
    }

    @Bean
    PackedTexts amendmentTexts(JdbcClient jdbc, ContentsFormat format) {
        return new FrozenTexts(jdbc, format, "convention.amendment_copy", "copy_id", "base");
    }
}
