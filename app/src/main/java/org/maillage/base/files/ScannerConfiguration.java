package org.maillage.base.files;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The scanner the operator set up with `MAILLAGE_CLAMAV`; none otherwise.
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Bean
    @ConditionalOnExpression("'${maillage.clamav:}' != ''")
    FileScanner clamd(@Value("${maillage.clamav}") String where) {
        return ClamdScanner.at(where.strip(), PATIENCE);
    }
}
