package org.maillage.base.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// Runs the embedded PostgreSQL and hands its address to Spring Boot, unless the operator named a database.
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoDatabaseNamed.class)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    PostgresCluster postgresCluster(
            @Value("${maillage.home:.maillage}") Path home,
            @Value("${maillage.programs:${maillage.home:.maillage}}") Path programs) {
        return PostgresCluster.open(home, programs, Durability.KEPT);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(PostgresCluster cluster) {
        return new EmbeddedConnection(cluster.address());
    }

    private record EmbeddedConnection(ClusterAddress address) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return address.url(ClusterAddress.DATABASE);
        }

        @Override
        public String getUsername() {
            return ClusterAddress.USER;
        }

        @Override
        public String getPassword() {
            return address.password();
        }
    }

    static class NoDatabaseNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
