package org.maillage.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class TooHeavyTests {

    @LocalServerPort
    private int port;

    @Test
    void saysInASentenceThatWhatWasSentIsTooHeavy() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/connexion"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[27 * 1024 * 1024]))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Cet envoi est trop lourd", "25\u00a0Mo au plus");
        }
    }
}
