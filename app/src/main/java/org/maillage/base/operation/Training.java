package org.maillage.base.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Opens the pages named by `maillage.training` and ends the application: the launcher records such a run, so that
/// later starts find their classes loaded and linked.
@Component
@ConditionalOnProperty("maillage.training")
class Training {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);
    private static final int ROUNDS = 3;

    private final List<String> paths;

    Training(@Value("${maillage.training}") List<String> paths) {
        this.paths = paths;
    }

    @EventListener
    void openPages(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        String port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        try (HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : paths) {
                    URI page = URI.create("http://localhost:" + port + path);
                    int status = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                            .statusCode();
                    LOG.info("Training: {} {}", status, path);
                }
            }
        }
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(ready.getApplicationContext())));
    }
}
