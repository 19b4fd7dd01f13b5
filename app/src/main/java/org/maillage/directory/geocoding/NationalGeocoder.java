package org.maillage.directory.geocoding;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/// Asks the service for many addresses in one request (`POST search/csv`).
///
/// Reference: https://adresse.data.gouv.fr/api-doc/adresse. The commune is asked as words, not imposed by its code: an
/// answer that had to lie there could not be held against it.
@Component
class NationalGeocoder {

    private static final int MOST_BYTES = 20_000_000;
    private static final Duration USUAL_BLOCK = Duration.ofSeconds(5); // what the service says to keep one away for
    private static final Duration LONGEST_BLOCK = Duration.ofHours(6);

    private final GeocodingSettings settings;
    private final HttpClient client;

    NationalGeocoder(GeocodingSettings settings) {
        this.settings = settings;
        client = HttpClient.newBuilder()
                .connectTimeout(settings.answer())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// @return one answer for each address
    List<GeocoderAnswer> ask(List<AskedAddress> addresses) throws GeocoderFailure {
        if (!settings.isSafe()) {
            throw failure("l’adresse réglée n’est pas en https");
        }
        HttpResponse<byte[]> answer = send(request(GeocoderTable.written(addresses)));
        int status = answer.statusCode();
        if (status == 429) {
            throw new GeocoderFailure("il demande d’attendre (réponse 429)", blockOf(answer));
        }
        if (status != 200) {
            throw new GeocoderFailure(
                    (status >= 500 ? "il est en panne (réponse " : "il refuse la demande (réponse ") + status + ")",
                    status == 503 ? blockOf(answer) : Duration.ZERO);
        }
        return GeocoderTable.read(new String(answer.body(), StandardCharsets.UTF_8), addresses);
    }

    private HttpRequest request(String table) {
        String boundary = "maillage-" + UUID.randomUUID();
        var body = new StringBuilder();
        GeocoderTable.ASKED.forEach(column -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"columns\"\r\n\r\n%s\r\n".formatted(boundary, column)));
        body.append("--%s\r\nContent-Disposition: form-data; name=\"data\"; filename=\"adresses.csv\"\r\n"
                        .formatted(boundary))
                .append("Content-Type: text/csv; charset=utf-8\r\n\r\n")
                .append(table)
                .append("\r\n--%s--\r\n".formatted(boundary));
        return HttpRequest.newBuilder(settings.csv())
                .timeout(settings.answer())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept", "text/csv")
                .header("User-Agent", "Maillage")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    // The timeout of a request ends with its first bytes: one that sends them drop by drop is cut off here.
    private HttpResponse<byte[]> send(HttpRequest request) throws GeocoderFailure {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return answer.get(settings.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw failure("il n’a pas répondu à temps");
        } catch (ExecutionException unreached) {
            throw failure(
                    unreached.getCause() instanceof java.net.http.HttpTimeoutException
                            ? "il n’a pas répondu à temps"
                            : unreached.getCause() instanceof IOException
                                    ? "il est injoignable\u00a0: cette instance n’a peut-être pas accès à internet"
                                    : "il n’a pas pu être interrogé");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw failure("la demande a été interrompue");
        }
    }

    private static GeocoderFailure failure(String sentence) {
        return new GeocoderFailure(sentence, Duration.ZERO);
    }

    private static Duration blockOf(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(asked -> asked.compareTo(LONGEST_BLOCK) > 0 ? LONGEST_BLOCK : asked)
                .orElse(USUAL_BLOCK);
    }
}
