package org.maillage.base.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/// Gives the settings of Spring Boot that an operator needs a name of ours, documented in `docs/fr/exploitation.md`.
///
/// A variable that is not set, or empty, leaves its setting absent: the absence of a database address means the
/// embedded database. Variables that name settings of our own (`MAILLAGE_HOME`, `MAILLAGE_ADDRESS`,
/// `MAILLAGE_TODAY`…) need no entry here.
class OperatorVariables implements EnvironmentPostProcessor {

    private static final Map<String, String> SETTINGS = Map.of(
            "MAILLAGE_PORT", "server.port",
            "MAILLAGE_DATABASE_URL", "spring.datasource.url",
            "MAILLAGE_DATABASE_USER", "spring.datasource.username",
            "MAILLAGE_DATABASE_PASSWORD", "spring.datasource.password",
            "MAILLAGE_MAIL_HOST", "spring.mail.host",
            "MAILLAGE_MAIL_PORT", "spring.mail.port",
            "MAILLAGE_MAIL_USER", "spring.mail.username",
            "MAILLAGE_MAIL_PASSWORD", "spring.mail.password");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> given = new LinkedHashMap<>();
        SETTINGS.forEach((variable, setting) -> {
            String value = environment.getProperty(variable);
            if (StringUtils.hasText(value)) {
                given.put(setting, value);
            }
        });
        environment
                .getPropertySources()
                .addAfter(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource("maillage-variables", given));
    }
}
