package org.maillage.directory.geocoding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/// A server of this machine that answers as the documentation of the service says it does.
final class PlayedGeocoder implements AutoCloseable {

    static final String COLUMNS =
            "longitude,latitude,result_score,result_score_next,result_label,result_type,result_id,result_housenumber,"
                    + "result_name,result_street,result_postcode,result_city,result_context,result_citycode,"
                    + "result_oldcitycode,result_oldcity,result_district,result_status";

    private final HttpServer server;
    private final Map<String, String> known = new HashMap<>();
    private final Deque<Reply> next = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();

    interface Reply {
        void send(HttpExchange exchange) throws IOException;
    }

    PlayedGeocoder() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/geocodage/search/csv", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    GeocodingSettings settings() {
        return new GeocodingSettings(
                "http://localhost:" + server.getAddress().getPort() + "/geocodage",
                0.8,
                2,
                Duration.ZERO,
                Duration.ofSeconds(1));
    }

    /// @param start what the key begins with
    void knows(String start, double latitude, double longitude, double score, String type, String insee) {
        known.put(
                start,
                "%s,%s,%s,,\"%s (officielle)\",%s,,,,,,,,%s,,,,ok"
                        .formatted(longitude, latitude, score, start, type, insee));
    }

    /// What comes instead of the next answer.
    void then(Reply reply) {
        next.add(reply);
    }

    void thenStatus(int status, String... header) {
        then(exchange -> {
            if (header.length == 2) {
                exchange.getResponseHeaders().set(header[0], header[1]);
            }
            exchange.sendResponseHeaders(status, -1);
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(body);
        Reply instead = next.poll();
        try (exchange) {
            if (instead != null) {
                instead.send(exchange);
                return;
            }
            send(exchange, table(body));
        }
    }

    static void send(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/csv; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String table(String body) {
        String table = body.substring(body.indexOf("key,address"), body.lastIndexOf("\r\n--"));
        var answer = new StringBuilder();
        for (String line : table.strip().split("\r?\n")) {
            String more = answer.isEmpty() ? COLUMNS : found(line);
            answer.append(line).append(',').append(more).append('\n');
        }
        return answer.toString();
    }

    private String found(String line) {
        return known.entrySet().stream()
                .filter(entry -> line.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(",,,,,,,,,,,,,,,,,not-found");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
